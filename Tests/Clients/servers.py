# Where the servers under test are, and what starts them. Everything is relative to the repository, so that a clone
# anywhere can run the tests; MCPGEN_CONFIGURATION says which build is tested.

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONFIGURATION = os.environ.get("MCPGEN_CONFIGURATION", "debug")
# The package that builds the examples; one example's own where not all of them can be built.
EXAMPLES = os.environ.get("MCPGEN_EXAMPLES", "Examples")
GOLDEN = Path(__file__).resolve().parent / "golden"


def executable(package: str, product: str) -> Path:
    """The built server of one package, with help where there is none."""
    path = REPOSITORY / package / ".build" / CONFIGURATION / product
    if not path.exists():
        release = " -c release" if CONFIGURATION == "release" else ""
        raise FileNotFoundError(f"{path} is not built: run `swift build{release} --package-path {package}`")
    return path


def product_catalog() -> Path:
    """The example server of the README."""
    return executable(EXAMPLES, "product-catalog")


def crm() -> Path:
    """The example server with a database."""
    return executable(EXAMPLES, "crm")


def everything() -> Path:
    """The example server that has all of the protocol. It needs no database, so it is there without the others."""
    built = REPOSITORY / EXAMPLES / ".build" / CONFIGURATION / "everything"
    return executable(EXAMPLES if built.exists() else "Examples/Everything", "everything")


def workbench() -> Path:
    """The server that has, and does, everything that the example does not."""
    return executable("Tests/Servers/Workbench", "workbench")


def catalog_build() -> Path:
    """The folder that the example was built in."""
    return product_catalog().parents[1]
