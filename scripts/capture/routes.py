"""Prints what an Open WebUI server serves, from inside its own process: run by the interpreter into which the server is installed.

The authority of a route is read from its dependencies, as the server itself resolves them, because neither its published schema nor the
text of its code says it for sure. Everything here works with the FastAPI and Starlette that the server brings, old or new; what it does
not understand is an error, never left out.
"""

import importlib.metadata
import json
import os
import platform
import re

BEGIN, END = "-----BEGIN ROUTES-----", "-----END ROUTES-----"

# What each dependency lets in. A dependency that stands in neither list stops the capture: somebody has to read what it does.
AUTHORITIES = {
    "get_admin_user": "admin",
    "get_human_user": "session",
    "get_verified_user": "user",
    "get_current_user": "authenticated",
    "get_optional_verified_user": "optional",
    "get_scim_auth": "scim",
}
NEUTRAL = {"get_session", "get_async_session"}

# From the weakest to the strongest: where a route depends on several, the strongest decides.
RANKS = ["public", "optional", "authenticated", "session", "user", "admin", "scim"]


class NotUnderstood(Exception):
    """Something that this script cannot read; the message says what to do."""


def name_of(function):
    """`chats.get_chat_by_id`: module and function, without the folders that every server has."""
    module = getattr(function, "__module__", "?")
    for folder in ("open_webui.", "routers."):
        module = module.removeprefix(folder)
    return f"{module}.{getattr(function, '__qualname__', type(function).__name__)}"


def authority_of(dependant):
    """The strongest authority in a tree of dependencies. What an authority itself depends on is its own affair."""
    strongest = "public"
    for dependency in dependant.dependencies:
        name = getattr(dependency.call, "__name__", type(dependency.call).__name__)
        if name in AUTHORITIES:
            found = AUTHORITIES[name]
        elif name in NEUTRAL:
            found = authority_of(dependency)
        else:
            raise NotUnderstood(
                f"It depends on {name_of(dependency.call)}, of which scripts/capture/routes.py does not know whom it lets in."
                " Read that function in the server, then add its name to AUTHORITIES or NEUTRAL there."
            )
        strongest = max(strongest, found, key=RANKS.index)
    return strongest


def flattened(routes):
    """The routes with the prefixes and dependencies they are included with. FastAPI copied them on inclusion until 0.136, and
    keeps a tree since 0.137, which it lists by a function of its own since 0.137.2."""
    from fastapi import routing

    return list(routing.iter_route_contexts(routes)) if hasattr(routing, "iter_route_contexts") else list(routes)


def operations_of(app, prefix=""):
    """Every method and path of an application, a router or what is mounted on it. Its documentation pages are left out."""
    from starlette.routing import Mount, WebSocketRoute

    pages = {getattr(app, page, None) for page in ("openapi_url", "docs_url", "redoc_url", "swagger_ui_oauth2_redirect_url")}
    for route in flattened(app.routes):
        kind = getattr(route, "original_route", route)
        own = getattr(route, "path", None) or ""
        path = prefix + re.sub(r"\{(\w+):\w+\}", r"{\1}", own)
        if isinstance(kind, WebSocketRoute):
            continue
        if isinstance(kind, Mount):
            # A folder of files and a socket have no routes of their own.
            if getattr(kind.app, "routes", None):
                yield from operations_of(kind.app, path)
            continue
        if getattr(route, "endpoint", None) is None or getattr(route, "methods", None) is None:
            # FastAPI's own way to serve a folder of files, since 0.138.
            if "Frontend" in type(kind).__name__:
                continue
            raise NotUnderstood(
                f"{path or 'A route'}: {type(kind).__name__} is no route that scripts/capture/routes.py can read."
                " Look it up in the server's FastAPI and teach operations_of() to go through it."
            )
        if own in pages:
            continue
        # Starlette's plain routes answer HEAD wherever they answer GET; FastAPI's only where they declare it.
        declared = route.methods if hasattr(route, "dependant") else route.methods - ({"HEAD"} if "GET" in route.methods else set())
        for method in declared:
            try:
                authority = authority_of(route.dependant) if hasattr(route, "dependant") else "public"
            except NotUnderstood as error:
                raise NotUnderstood(f"{method} {path}: {error}") from None
            yield {
                "method": method,
                "path": path,
                "handler": name_of(route.endpoint),
                "authority": authority,
                "published": prefix == "" and bool(route.include_in_schema),
            }


def served(app):
    """The operations by path and method. Of two routes for the same, the server takes the first."""
    operations = {}
    for operation in operations_of(app):
        operations.setdefault((operation["path"], operation["method"]), operation)
    return [operations[key] for key in sorted(operations)]


def main():
    from open_webui.main import app

    try:
        versions = {package: importlib.metadata.version(package) for package in ("open-webui", "fastapi", "starlette")}
        report = {"versions": versions | {"python": platform.python_version()}, "operations": served(app)}
    except NotUnderstood as error:
        report = {"notUnderstood": str(error)}
    print(BEGIN, json.dumps(report), END, sep="\n", flush=True)


if __name__ == "__main__":
    main()
    # The server's own threads would keep the process alive, and its exit handlers have nothing to save here.
    os._exit(0)
