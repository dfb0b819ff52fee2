/** A web server with the source of a tool and with a skill, at `<base>/sources`. Open WebUI fetches skills from its own network only if it is told to. */
import type { Peer, PeerAnswer } from './peer.ts';

const TOOL = `"""
title: Weather forecast
author: Ada Okafor
version: 1.0.0
"""
from pydantic import BaseModel


class Tools:
    class Valves(BaseModel):
        units: str = "metric"

    class UserValves(BaseModel):
        city: str = "Rome"

    def get_forecast(self, city: str, days: int = 3) -> str:
        """
        Forecast the weather of a city.
        :param city: Name of the city
        :param days: How many days
        """
        return f"{days} sunny days in {city}"
`;

const SKILL = `---
name: itinerary
description: Plans a trip day by day.
---
# Itinerary

Ask for the dates first.
`;

export const sourceHost: Peer = {
  answer({ path }): PeerAnswer | undefined {
    if (path === '/sources/weather_forecast.py') return { type: 'text/x-python', body: TOOL };
    if (path === '/sources/itinerary/SKILL.md') return { type: 'text/markdown', body: SKILL };
    return undefined;
  },
  inputs: (base) => ({ toolUrl: `${base}/sources/weather_forecast.py`, skillUrl: `${base}/sources/itinerary/SKILL.md` }),
  env: () => ({ ENABLE_LOCAL_WEB_FETCH: 'true' }),
};
