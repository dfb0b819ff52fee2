"""What Open WebUI uses of the package qdrant-client: one search, over HTTP. The package itself is an extra that a plain installation lacks."""

import json
from types import SimpleNamespace
from urllib.request import Request, urlopen


class QdrantClient:
    def __init__(self, url, api_key=None, timeout=None):
        self.url, self.api_key, self.timeout = url, api_key, timeout

    def query_points(self, collection_name, query, using=None, limit=10):
        body = {'query': query, 'using': using, 'limit': limit, 'with_payload': True}
        headers = {'Content-Type': 'application/json', **({'api-key': self.api_key} if self.api_key else {})}
        request = Request(f'{self.url}/collections/{collection_name}/points/query', json.dumps(body).encode(), headers)
        with urlopen(request, timeout=self.timeout) as reply:
            points = json.load(reply)['result']['points']
        return SimpleNamespace(points=[Point(point) for point in points])


class Point:
    def __init__(self, fields):
        self.fields, self.score = fields, fields['score']

    def model_dump(self):
        return {'vector': None, 'shard_key': None, 'order_value': None, **self.fields}
