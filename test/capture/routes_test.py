"""routes.py on applications made of the few attributes that it reads, so that no server has to be installed to test it."""

import importlib.util
import sys
import types
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
ROUTES = Path(__file__).parents[2] / "scripts" / "capture" / "routes.py"


class Route:
    def __init__(self, path, *methods, needs=None, endpoint=None, published=True):
        self.path, self.methods, self.include_in_schema = path, set(methods), published
        self.endpoint = endpoint or handler
        if needs is not None:
            self.dependant = types.SimpleNamespace(dependencies=needs)


class Mount:
    def __init__(self, path, app):
        self.path, self.app = path, app


class WebSocketRoute:
    path = "/socket"


class Opaque:
    pass


class Included:
    """An included router, as FastAPI keeps it since 0.137."""

    def __init__(self, prefix, routes):
        self.prefix, self.routes = prefix, routes


def app(*routes, **pages):
    return types.SimpleNamespace(routes=list(routes), **pages)


def handler():
    pass


handler.__module__ = "open_webui.routers.notes"


def needs(name, *below):
    function = types.FunctionType(handler.__code__, {}, name)
    function.__module__, function.__qualname__ = "open_webui.utils.auth", name
    return types.SimpleNamespace(call=function, dependencies=list(below))


def load():
    fastapi, starlette = types.ModuleType("fastapi"), types.ModuleType("starlette")
    fastapi.routing, starlette.routing = types.ModuleType("fastapi.routing"), types.ModuleType("starlette.routing")
    starlette.routing.Mount, starlette.routing.WebSocketRoute = Mount, WebSocketRoute
    for module in (fastapi, fastapi.routing, starlette, starlette.routing):
        sys.modules[module.__name__] = module
    spec = importlib.util.spec_from_file_location("routes", ROUTES)
    routes = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(routes)
    return routes, fastapi.routing


class Served(unittest.TestCase):
    def setUp(self):
        self.routes, self.fastapi = load()

    def served(self, *routes, **pages):
        return self.routes.served(app(*routes, **pages))

    def names(self, *routes, **pages):
        return [f"{one['method']} {one['path']}" for one in self.served(*routes, **pages)]

    def authority(self, *dependencies):
        return self.served(Route("/", "GET", needs=list(dependencies)))[0]["authority"]

    def test_an_operation_has_all_that_a_capture_says(self):
        found = self.served(Route("/notes/{path:path}", "GET", needs=[], published=False))
        self.assertEqual(
            found,
            [{"method": "GET", "path": "/notes/{path}", "handler": "notes.handler", "authority": "public", "published": False}],
        )

    def test_every_authority_by_its_dependency(self):
        for name, authority in self.routes.AUTHORITIES.items():
            self.assertEqual(self.authority(needs(name)), authority)
        self.assertEqual(self.authority(), "public")

    def test_what_an_authority_depends_on_is_its_own_affair(self):
        current = needs("get_current_user")
        self.assertEqual(self.authority(needs("get_optional_verified_user", current)), "optional")
        self.assertEqual(self.authority(needs("get_optional_verified_user", needs("bearer"))), "optional")

    def test_the_strongest_of_several_decides_also_below_a_neutral_one(self):
        self.assertEqual(self.authority(needs("get_verified_user"), needs("get_session")), "user")
        self.assertEqual(self.authority(needs("get_verified_user"), needs("get_session", needs("get_admin_user"))), "admin")

    def test_a_dependency_that_nobody_knows_stops_the_capture(self):
        with self.assertRaisesRegex(self.routes.NotUnderstood, "^GET /: It depends on utils.auth.get_owner, .* then add its name to"):
            self.authority(needs("get_owner"))

    def test_a_kind_of_route_that_nobody_knows_stops_the_capture(self):
        with self.assertRaisesRegex(self.routes.NotUnderstood, "A route: Opaque is no route that .* teach operations_of"):
            self.served(Opaque())

    def test_several_methods_are_several_operations_and_of_two_routes_the_first_serves(self):
        first = Route("/a", "GET", "POST", needs=[needs("get_admin_user")])
        found = self.served(first, Route("/a", "GET", needs=[]))
        self.assertEqual([(one["method"], one["authority"]) for one in found], [("GET", "admin"), ("POST", "admin")])

    def test_head_counts_where_it_is_declared(self):
        self.assertEqual(self.names(Route("/a", "GET", "HEAD", needs=[])), ["GET /a", "HEAD /a"])
        self.assertEqual(self.names(Route("/a", "GET", "HEAD")), ["GET /a"])

    def test_sockets_files_and_documentation_are_left_out_also_of_what_is_mounted(self):
        page = Route("/docs", "GET", "HEAD")
        below = app(page, Route("/b/{id:int}", "GET", needs=[]), docs_url="/docs")
        mounted = [WebSocketRoute(), Mount("/static", object()), Mount("/sub", below)]
        self.assertEqual(self.names(page, *mounted, docs_url="/docs"), ["GET /sub/b/{id}"])
        self.assertFalse(self.served(*mounted)[0]["published"])

    def test_included_routers_are_listed_by_fastapi_where_it_keeps_a_tree(self):
        def listed(routes):
            for route in routes:
                for one in route.routes if isinstance(route, Included) else [route]:
                    prefix = route.prefix if isinstance(route, Included) else ""
                    yield Route(prefix + one.path, *one.methods, needs=one.dependant.dependencies)

        included = Included("/api", [Route("/a", "GET", needs=[needs("get_verified_user")])])
        with self.assertRaises(self.routes.NotUnderstood):
            self.served(included)
        self.fastapi.iter_route_contexts = listed
        self.assertEqual(self.names(included), ["GET /api/a"])


if __name__ == "__main__":
    unittest.main()
