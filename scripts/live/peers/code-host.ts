/** A web server with the source of a function, at `<base>/code`. */
import type { Peer } from './peer.ts';

const FUNCTION = `"""
title: Profanity Filter
author: Ada Okafor
version: 1.0.0
"""
from pydantic import BaseModel


class Filter:
    class Valves(BaseModel):
        replacement: str = "***"

    class UserValves(BaseModel):
        strict: bool = False

    def inlet(self, body: dict) -> dict:
        return body
`;

export const codeHost: Peer = {
  answer: ({ path }) => (path === '/code/profanity_filter.py' ? { type: 'text/x-python', body: FUNCTION } : undefined),
  inputs: (base) => ({ functionUrl: `${base}/code/profanity_filter.py` }),
};
