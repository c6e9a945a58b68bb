"""A shop in flask-smorest, with what this framework, marshmallow and apispec write into documents in their own way."""

import datetime
import enum
import sys
import uuid

import flask
import flask_smorest
import marshmallow
from flask.views import MethodView
from flask_smorest import Blueprint, abort
from flask_smorest.fields import Upload
from marshmallow import fields, validate
from webargs.fields import DelimitedList

app = flask.Flask(__name__)
app.config.update(
    API_TITLE="Shop",
    API_VERSION="1",
    OPENAPI_VERSION="3.0.3",
    OPENAPI_URL_PREFIX="/",
    API_SPEC_OPTIONS={
        "components": {"securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}}},
        "security": [{"bearerAuth": []}],
    },
)
api = flask_smorest.Api(app)


# --- What is said of it ---


class Colour(enum.Enum):
    red = "red"
    light_blue = "light-blue"


class Maker(marshmallow.Schema):
    id = fields.Integer(dump_only=True)
    name = fields.String(required=True, validate=validate.Length(1, 20), metadata={"description": "What it is called."})
    rank = fields.String(allow_none=True, validate=validate.OneOf(["best", "2nd", ""]))
    founded = fields.Date(allow_none=True)
    homepage = fields.Url()
    email = fields.Email()


class Part(marshmallow.Schema):
    number = fields.Integer(required=True, validate=validate.Range(min=1, min_inclusive=False))
    parts = fields.List(fields.Nested(lambda: Part()))


class Item(marshmallow.Schema):
    """A thing that is sold."""

    id = fields.UUID(dump_only=True)
    name = fields.String(required=True)
    price = fields.Decimal(as_string=True, required=True)
    ratio = fields.Float(load_default=0.5, dump_default=0.5)
    colour = fields.Enum(Colour, by_value=True, load_default=Colour.red)
    named = fields.Enum(Colour, allow_none=True)
    priority = fields.Integer(allow_none=True, validate=validate.OneOf([1, 10]))
    maker = fields.Nested(Maker, allow_none=True)
    maker_ids = fields.Pluck(Maker, "id", many=True, dump_only=True)
    made = fields.DateTime(dump_only=True)
    opens = fields.Time(allow_none=True)
    takes = fields.TimeDelta(precision="seconds")
    tags = fields.List(fields.String(), load_default=list)
    prices = fields.Dict(keys=fields.String(), values=fields.Decimal(as_string=True, allow_none=True))
    parts = fields.Nested(Part, many=True)
    extra = fields.Dict()
    anything = fields.Raw(allow_none=True)
    address = fields.IP()
    camel_case = fields.Boolean(data_key="camelCase")
    code = fields.String(load_only=True)
    constant = fields.Constant("always")
    coded = fields.Method("is_coded")

    def is_coded(self, item):
        return bool(item.get("code"))


class ItemQuery(marshmallow.Schema):
    colour = fields.Enum(Colour, by_value=True)
    words = fields.List(fields.String())
    numbers = DelimitedList(fields.Integer())
    since = fields.Date()
    at = fields.DateTime()


class File(marshmallow.Schema):
    file = Upload(required=True)


class Note(marshmallow.Schema):
    note = fields.String(required=True)
    amount = fields.Decimal(as_string=True)


class Echo(marshmallow.Schema):
    said = fields.Dict()


# --- What is offered ---

makers = Blueprint("makers", __name__, url_prefix="/makers", description="Who makes things")
items = Blueprint("items", __name__, url_prefix="/items")
echoes = Blueprint("echo", __name__, url_prefix="/echo")
kept_makers: dict[int, dict] = {}
kept_items: dict[uuid.UUID, dict] = {}


@makers.route("/")
class Makers(MethodView):
    @makers.response(200, Maker(many=True))
    @makers.paginate(page_size=2)
    def get(self, pagination_parameters):
        pagination_parameters.item_count = len(kept_makers)
        everyone = list(kept_makers.values())
        return everyone[pagination_parameters.first_item : pagination_parameters.last_item + 1]

    @makers.arguments(Maker)
    @makers.response(201, Maker)
    @makers.alt_response(409, description="The name is taken.")
    def post(self, given):
        if any(maker["name"] == given["name"] for maker in kept_makers.values()):
            abort(409, message="the name is taken", errors={"json": {"name": ["Is taken."]}})
        key = len(kept_makers) + 1
        kept_makers[key] = {"id": key, **given}
        return kept_makers[key]


@makers.route("/<int(min=1):maker_id>")
class OneMaker(MethodView):
    @makers.etag
    @makers.response(200, Maker)
    def get(self, maker_id):
        """One maker

        With an ETag.
        """
        return kept_makers.get(maker_id) or abort(404, message="there is no such maker")

    @makers.etag
    @makers.arguments(Maker)
    @makers.response(200, Maker)
    def put(self, given, maker_id):
        makers.check_etag(kept_makers[maker_id], Maker)
        kept_makers[maker_id] = {"id": maker_id, **given}
        return kept_makers[maker_id]

    @makers.etag
    @makers.response(204)
    def delete(self, maker_id):
        makers.check_etag(kept_makers[maker_id], Maker)
        del kept_makers[maker_id]


@items.route("/")
class Items(MethodView):
    @items.arguments(ItemQuery, location="query")
    @items.response(200, Item(many=True))
    def get(self, query):
        return [item for item in kept_items.values() if query.get("colour", item["colour"]) == item["colour"]]

    @items.arguments(Item)
    @items.response(201, Item)
    def post(self, given):
        key = uuid.UUID(int=uuid.UUID("7f000001-0000-4000-8000-000000000001").int + len(kept_items))
        made = datetime.datetime(2026, 11, 28, 12, 30, 15, 250000, tzinfo=datetime.timezone.utc)
        kept_items[key] = {"id": key, "made": made, "maker_ids": list(kept_makers.values()), **given}
        return kept_items[key]


@items.route("/<uuid:item_id>")
@items.response(200, Item)
def get_item(item_id):
    return kept_items.get(item_id) or abort(404)


@items.route("/<uuid:item_id>", methods=["PATCH"])
@items.arguments(Item(partial=True))
@items.response(200, Item)
def change_item(given, item_id):
    kept_items[item_id].update(given)
    return kept_items[item_id]


@echoes.route("/query")
@echoes.arguments(ItemQuery, location="query")
@echoes.response(200, Echo)
def query(given):
    return {"said": {name: str(value) for name, value in given.items()}}


@echoes.route("/form", methods=["POST"])
@echoes.arguments(Note, location="form")
@echoes.response(200, Note)
def form(given):
    return given


def said_of(file):
    return {"name": file.filename, "type": file.content_type, "text": file.read().decode()}


@echoes.route("/upload", methods=["POST"])
@echoes.arguments(File, location="files")
@echoes.response(200, Echo)
def upload(files):
    return {"said": said_of(files["file"])}


@echoes.route("/mixed", methods=["POST"])
@echoes.arguments(File, location="files")
@echoes.arguments(Note, location="form")
@echoes.response(200, Echo)
def mixed(files, note):
    return {"said": said_of(files["file"]) | {name: str(value) for name, value in note.items()}}


@echoes.route("/path/<string(length=2):short>/<float:ratio>/<any(left, right):side>/<path:rest>")
@echoes.response(200, Echo)
def places(short, ratio, side, rest):
    return {"said": {"short": short, "ratio": ratio, "side": side, "rest": rest}}


@echoes.route("/door")
@echoes.response(200, Echo)
@echoes.doc(security=[{"bearerAuth": []}])
def door():
    given = flask.request.headers.get("Authorization")
    return {"said": {"given": given}} if given else abort(401, message="say who asks")


@echoes.route("/picture")
@echoes.response(200, {"type": "string", "format": "binary"}, content_type="image/png")
def picture():
    return flask.Response(b"\x89PNG\x00\xff", mimetype="image/png")


for blueprint in (makers, items, echoes):
    api.register_blueprint(blueprint)

if __name__ == "__main__":
    app.run("127.0.0.1", int(sys.argv[1]), threaded=False)
