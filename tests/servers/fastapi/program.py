"""A shop in FastAPI, with what this framework writes into documents in its own way.

Whatever it is sent it sends back as it understood it, so that a caller can tell whether its values arrived.
"""

import datetime
import decimal
import enum
import uuid
from collections.abc import AsyncIterable
from typing import Annotated, Any, Generic, Literal, TypeVar

import fastapi
import pydantic
from fastapi import Body, Cookie, Depends, File, Form, Header, HTTPException, Path, Query, UploadFile
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from fastapi.security import APIKeyCookie, APIKeyHeader, APIKeyQuery, HTTPBasic, HTTPBearer, OAuth2PasswordBearer
from fastapi.sse import EventSourceResponse, ServerSentEvent

app = fastapi.FastAPI(title="Shop", version="1.0.0")
things = fastapi.APIRouter(prefix="/things", tags=["things"])
echoes = fastapi.APIRouter(prefix="/echo", tags=["echo"])
files = fastapi.APIRouter(prefix="/files", tags=["files"])
streams = fastapi.APIRouter(prefix="/streams", tags=["streams"])
doors = fastapi.APIRouter(prefix="/doors", tags=["doors"])


# --- Models ---


class Colour(str, enum.Enum):
    """What a thing is painted."""

    red = "red"
    light_blue = "light-blue"
    none = ""


class Priority(enum.IntEnum):
    low = 1
    high = 10


class Size(pydantic.BaseModel):
    width: float
    height: float = 1.5


class Circle(pydantic.BaseModel):
    kind: Literal["circle"]
    radius: float


class Square(pydantic.BaseModel):
    kind: Literal["square"]
    side: int


Shape = Annotated[Circle | Square, pydantic.Field(discriminator="kind")]


class Person(pydantic.BaseModel):
    name: str
    email: str


class Company(pydantic.BaseModel):
    name: str
    vat_number: str


class Draft(pydantic.BaseModel):
    """What one says of a thing."""

    name: Annotated[str, pydantic.Field(min_length=1, max_length=40, description="What it is called.")]
    price: decimal.Decimal
    colour: Colour = Colour.red
    priority: Priority | None = None
    size: Size | None = None
    shape: Shape
    owner: Person | Company | None = None
    tags: list[str] = []
    labels: dict[str, str] = {}
    stock: dict[str, int | None] = {}
    sizes: list[Size | None] = []
    code: int | str = 0
    corner: tuple[int, str] = (0, "")
    parts: "list[Draft]" = []
    due: datetime.date | None = None
    at: datetime.time | None = None
    takes: datetime.timedelta | None = None
    homepage: pydantic.HttpUrl | None = None
    secret: bytes | None = None
    constant: Literal["always"] = "always"
    level: Literal["a", "b", None] = None
    mode: Literal[1, 2, "auto"] = "auto"
    anything: Any = None
    rest: dict[str, Any] = {}
    unique: set[int] = set()
    type: str | None = None
    self_: Annotated[str | None, pydantic.Field(alias="self")] = None
    camel_case: Annotated[str | None, pydantic.Field(alias="camelCase")] = None


class Thing(Draft):
    """A thing as it is kept."""

    id: uuid.UUID
    created: datetime.datetime
    big: int = 2**60
    ratio: float = 0.1

    @pydantic.computed_field
    @property
    def title(self) -> str:
        return self.name.title()


T = TypeVar("T")


class Page(pydantic.BaseModel, Generic[T]):
    items: list[T]
    total: int
    limit: int
    offset: int


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")

    a: int
    b: int | None


class Open(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")

    a: int


class Problem(pydantic.BaseModel):
    detail: str
    hint: str | None = None


FIRST = uuid.UUID("7f000001-0000-4000-8000-000000000001")
kept: dict[uuid.UUID, Thing] = {}


def keep(given: Draft, key: uuid.UUID) -> Thing:
    made = datetime.datetime(2026, 11, 28, 12, 30, 15, 250000, tzinfo=datetime.timezone.utc)
    kept[key] = Thing(**given.model_dump(by_alias=True), id=key, created=made)
    return kept[key]


# --- Things ---


@things.get("")
async def list_things(limit: Annotated[int, Query(ge=1, le=100)] = 2, offset: int = 0) -> Page[Thing]:
    """All things, a few at a time."""
    everything = list(kept.values())
    return Page(items=everything[offset : offset + limit], total=len(everything), limit=limit, offset=offset)


@things.post("", status_code=201)
async def create_thing(thing: Draft) -> Thing:
    return keep(thing, uuid.UUID(int=FIRST.int + len(kept)))


@things.get("/{thing_id}", responses={404: {"model": Problem}})
async def get_thing(thing_id: uuid.UUID) -> Thing:
    if thing_id not in kept:
        raise HTTPException(404, "there is no such thing")
    return kept[thing_id]


@things.put("/{thing_id}")
async def replace_thing(thing_id: uuid.UUID, thing: Draft) -> Thing:
    return keep(thing, thing_id)


@things.delete("/{thing_id}", status_code=204)
async def delete_thing(thing_id: uuid.UUID):
    kept.pop(thing_id, None)


@things.get("/{thing_id}/shape")
async def read_shape(thing_id: uuid.UUID) -> Shape:
    return kept[thing_id].shape


@things.get("/{thing_id}/owner")
async def read_owner(thing_id: uuid.UUID) -> Person | Company | None:
    return kept[thing_id].owner


@things.get("/{thing_id}/price")
async def read_price(thing_id: uuid.UUID) -> decimal.Decimal:
    return kept[thing_id].price


@things.get("/{thing_id}/conflict", responses={409: {"model": Problem, "description": "It is taken."}})
async def conflict(thing_id: uuid.UUID) -> None:
    return JSONResponse({"detail": "it is taken", "hint": str(thing_id)}, 409)


# --- What arrives ---


@echoes.get("/query")
async def echo_query(
    needed: str,
    flag: bool,
    day: datetime.date,
    moment: datetime.datetime,
    words: Annotated[list[str], Query()] = [],
    colours: Annotated[list[Colour] | None, Query()] = None,
    priority: Priority | None = None,
    level: Literal["a", "b"] | None = None,
    number: float = 1.5,
    amount: decimal.Decimal | None = None,
    key: uuid.UUID | None = None,
    either: int | str | None = None,
    from_: Annotated[str | None, Query(alias="from", deprecated=True)] = None,
) -> dict[str, Any]:
    return {
        "needed": needed,
        "flag": flag,
        "day": day,
        "moment": moment,
        "words": words,
        "colours": colours,
        "priority": priority,
        "level": level,
        "number": number,
        "amount": amount,
        "key": key,
        "either": either,
        "from": from_,
    }


class Filter(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")

    limit: Annotated[int, pydantic.Field(gt=0, le=100)] = 100
    order_by: Literal["created", "updated"] = "created"
    tags: list[str] = []


@echoes.get("/filter")
async def echo_filter(filter: Annotated[Filter, Query()]) -> Filter:
    return filter


@echoes.get("/headers")
async def echo_headers(
    x_token: Annotated[str, Header()],
    user_agent: Annotated[str | None, Header()] = None,
    x_list: Annotated[list[str] | None, Header()] = None,
    x_number: Annotated[int | None, Header()] = None,
) -> dict[str, str | int | list[str] | None]:
    return {"x_token": x_token, "user_agent": user_agent, "x_list": x_list, "x_number": x_number}


@echoes.get("/cookies")
async def echo_cookies(session: Annotated[str, Cookie()], visits: Annotated[int, Cookie()] = 0) -> list[str]:
    return [session, str(visits)]


@echoes.get("/path/{number}/{ratio}/{day}/{key}/{colour}/{file_path:path}")
async def echo_path(
    number: int,
    ratio: float,
    day: datetime.date,
    key: uuid.UUID,
    colour: Colour,
    file_path: Annotated[str, Path(description="May have slashes.")],
) -> dict[str, Any]:
    return {"number": number, "ratio": ratio, "day": day, "key": key, "colour": colour, "file_path": file_path}


@echoes.post("/form")
async def echo_form(
    name: Annotated[str, Form()],
    age: Annotated[int | None, Form()] = None,
    hobbies: Annotated[list[str], Form()] = [],
    colour: Annotated[Colour, Form()] = Colour.red,
) -> dict[str, Any]:
    return {"name": name, "age": age, "hobbies": hobbies, "colour": colour}


class Login(pydantic.BaseModel):
    username: str
    password: Annotated[str, pydantic.Field(json_schema_extra={"format": "password"})]
    remember: bool = False


@echoes.post("/login")
async def echo_login(login: Annotated[Login, Form()]) -> dict[str, Any]:
    return login.model_dump()


@echoes.post("/two")
async def echo_two(first: Person, second: Company, importance: Annotated[int, Body(gt=0)] = 1) -> dict[str, Any]:
    return {"first": first, "second": second, "importance": importance}


@echoes.post("/union")
async def echo_union(value: Circle | Square | list[int] | str | None = None) -> Circle | Square | list[int] | str | None:
    return value


@echoes.post("/strict")
async def echo_strict(value: Strict) -> Strict:
    return value


@echoes.post("/open")
async def echo_open(value: Open) -> Open:
    return value


@echoes.post("/map")
async def echo_map(value: dict[str, list[Size]]) -> dict[str, list[Size]]:
    return value


@echoes.post("/numbers")
async def echo_numbers(value: Annotated[list[int], Body()]) -> list[int]:
    return value


@echoes.post("/untyped")
async def echo_untyped(value: Any = Body(None)):
    return value


@echoes.post("/embedded")
async def echo_embedded(item: Annotated[Size, Body(embed=True)]) -> Size:
    return item


@echoes.get("/null")
async def echo_null() -> None:
    return None


@echoes.api_route("/method", methods=["PATCH", "DELETE"])
async def echo_method(request: fastapi.Request) -> str:
    return request.method


# --- Files ---


@files.post("/one")
async def upload_one(file: UploadFile) -> dict[str, Any]:
    content = await file.read()
    return {"name": file.filename, "type": file.content_type, "size": len(content)}


@files.post("/many")
async def upload_many(
    attachments: list[UploadFile],
    raw: Annotated[bytes, File(description="Kept in memory.")],
    note: Annotated[str, Form()],
    more: UploadFile | None = None,
    tags: Annotated[list[str], Form()] = [],
) -> dict[str, Any]:
    return {
        "attachments": [[file.filename, (await file.read()).decode()] for file in attachments],
        "raw": raw.decode(),
        "note": note,
        "more": more and more.filename,
        "tags": tags,
    }


class Picture(Response):
    media_type = "image/png"


@files.get("/picture", response_class=Picture)
async def picture():
    return Picture(b"\x89PNG\r\n\x1a\n\x00\xff")


@files.get("/any", response_class=Response)
async def any_response():
    return Response(b"\x00\x01", media_type="application/octet-stream")


@files.get("/text", response_class=PlainTextResponse)
async def text() -> str:
    return "no JSON: \u20ac"


@files.get("/either", responses={200: {"content": {"image/png": {}}, "description": "JSON, or a picture."}})
async def either(accept: Annotated[str, Header()] = "application/json") -> Person:
    if "image/png" in accept:
        return Picture(b"\x89PNG")
    return Person(name="Ann", email="ann@example.org")


@files.get("/moved", response_class=RedirectResponse, status_code=302)
async def moved():
    return "/files/text"


# --- Streams ---


@streams.get("/lines")
async def lines() -> AsyncIterable[Size]:
    yield Size(width=1, height=2)
    yield Size(width=3)


@streams.get("/events", response_class=EventSourceResponse)
async def events() -> AsyncIterable[Size]:
    yield Size(width=1, height=2)
    yield Size(width=3)


@streams.get("/named", response_class=EventSourceResponse)
async def named() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent(data={"a": 1}, event="begin", id="1")
    yield ServerSentEvent(raw_data="[DONE]", event="end", id="2")


@streams.post("/untyped")
async def untyped_lines(prompt: Annotated[str, Body(embed=True)]):
    yield {"prompt": prompt}
    yield 7


# --- Who asks ---

basic, bearer = HTTPBasic(), HTTPBearer()


@doors.get("/basic")
async def basic_door(credentials: Annotated[Any, Depends(basic)]) -> list[str]:
    return [credentials.username, credentials.password]


@doors.get("/bearer")
async def bearer_door(credentials: Annotated[Any, Depends(bearer)]) -> str:
    return credentials.credentials


@doors.get("/header")
async def header_door(key: Annotated[str, Depends(APIKeyHeader(name="X-API-Key"))]) -> str:
    return key


@doors.get("/query")
async def query_door(key: Annotated[str, Depends(APIKeyQuery(name="api_key"))]) -> str:
    return key


@doors.get("/cookie")
async def cookie_door(key: Annotated[str, Depends(APIKeyCookie(name="session"))]) -> str:
    return key


@doors.get("/password")
async def password_door(token: Annotated[str, Depends(OAuth2PasswordBearer(tokenUrl="doors/token"))]) -> str:
    return token


for router in (things, echoes, files, streams, doors):
    app.include_router(router)


@app.get("/")
def root():
    return {"hello": "world"}
