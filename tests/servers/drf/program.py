"""A shop in Django REST framework, with what drf-spectacular writes into documents in its own way.

`program.py spectacular --file FILE` writes the document; `program.py runserver PORT` serves, of a database in memory.
"""

import sys
import uuid

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="for-trials",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "rest_framework",
        "rest_framework.authtoken",
        "drf_spectacular",
    ],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
        "DEFAULT_AUTHENTICATION_CLASSES": [
            "rest_framework.authentication.TokenAuthentication",
            "rest_framework.authentication.SessionAuthentication",
            "rest_framework.authentication.BasicAuthentication",
        ],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    },
    SPECTACULAR_SETTINGS={"TITLE": "Shop", "VERSION": "1.0.0"},
)
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.serializers.json import DjangoJSONEncoder  # noqa: E402
from django.db import connection, models  # noqa: E402
from django.urls import include, path  # noqa: E402
from drf_spectacular.utils import OpenApiParameter, PolymorphicProxySerializer, extend_schema, extend_schema_field  # noqa: E402
from rest_framework import generics, pagination, parsers, response, routers, serializers, views, viewsets  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402
from rest_framework.authtoken.views import obtain_auth_token  # noqa: E402
from rest_framework.decorators import action, api_view  # noqa: E402


# --- What is kept ---


class Maker(models.Model):
    class Rank(models.TextChoices):
        BEST = "best", "The best"
        SECOND = "2nd", "The second best"

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=40, help_text="What it is called.")
    rank = models.CharField(max_length=8, choices=Rank.choices, blank=True, null=True)
    founded = models.DateField(null=True, blank=True)
    homepage = models.URLField(blank=True)

    class Meta:
        app_label = "shop"


class Item(models.Model):
    class Priority(models.IntegerChoices):
        LOW = 1
        HIGH = 10

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=20)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    colour = models.CharField(max_length=12, choices=[("red", "Red"), ("light-blue", "Light blue")], blank=True)
    priority = models.IntegerField(choices=Priority.choices, null=True, blank=True)
    maker = models.ForeignKey(Maker, models.CASCADE, related_name="items")
    made = models.DateTimeField(auto_now_add=True)
    opens = models.TimeField(null=True, blank=True)
    takes = models.DurationField(null=True, blank=True)
    ratio = models.FloatField(default=0.1)
    count = models.BigIntegerField(default=2**60)
    details = models.JSONField(default=dict, blank=True)
    sizes = models.JSONField(default=list)
    prices = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    days = models.JSONField(default=list)
    address = models.GenericIPAddressField(null=True, blank=True)
    code = models.CharField(max_length=20, blank=True)

    class Meta:
        app_label = "shop"


# --- What is said of it ---


class MakerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Maker
        fields = ["slug", "name", "rank", "founded", "homepage"]


class ItemSerializer(serializers.ModelSerializer):
    """A thing that is sold."""

    maker = serializers.SlugRelatedField(slug_field="slug", queryset=Maker.objects.all())
    maker_details = MakerSerializer(source="maker", read_only=True)
    code = serializers.CharField(write_only=True, required=False)
    title = serializers.SerializerMethodField()
    coded = serializers.SerializerMethodField()
    sizes = serializers.ListField(child=serializers.IntegerField(allow_null=True), required=False)
    prices = serializers.DictField(child=serializers.DecimalField(8, 3), required=False)
    days = serializers.MultipleChoiceField(choices=["mo", "tu"], required=False)

    class Meta:
        model = Item
        fields = "__all__"
        extra_kwargs = {"ratio": {"min_value": 0}}

    def get_title(self, item) -> str | None:
        return item.name.title() or None

    def get_coded(self, item) -> bool:
        return bool(item.code)

    def validate_days(self, days):
        return sorted(days)


class CircleSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["circle"])
    radius = serializers.FloatField()


class SquareSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["square"])
    side = serializers.IntegerField(min_value=1)


SHAPES = {"circle": CircleSerializer, "square": SquareSerializer}
shape = PolymorphicProxySerializer("Shape", SHAPES, "kind")


class UploadSerializer(serializers.Serializer):
    note = serializers.CharField(required=False)
    file = extend_schema_field({"type": "string", "format": "binary"})(serializers.FileField)(write_only=True)
    rank = serializers.ChoiceField(Maker.Rank.choices, required=False, allow_null=True)
    name = serializers.CharField(read_only=True)
    size = serializers.IntegerField(read_only=True)


# --- What is offered ---


class Makers(viewsets.ModelViewSet):
    class pagination_class(pagination.PageNumberPagination):
        page_size, page_size_query_param = 2, "page_size"

    queryset, serializer_class, lookup_field = Maker.objects.order_by("slug"), MakerSerializer, "slug"

    @extend_schema(parameters=[OpenApiParameter("rank", enum=["best", "2nd"], many=True)], filters=False, responses=MakerSerializer(many=True))
    @action(detail=False, pagination_class=None)
    def names(self, request):
        found = Maker.objects.filter(rank__in=request.query_params.getlist("rank"))
        return response.Response([MakerSerializer(maker).data for maker in found])


class Items(viewsets.ModelViewSet):
    queryset, serializer_class = Item.objects.order_by("name"), ItemSerializer

    class pagination_class(pagination.LimitOffsetPagination):
        default_limit = 3


class MakerItems(generics.ListAPIView):
    serializer_class = ItemSerializer

    class pagination_class(pagination.CursorPagination):
        ordering, page_size = "name", 1

    def get_queryset(self):
        return Item.objects.filter(maker__slug=self.kwargs["slug"])


class Shapes(views.APIView):
    @extend_schema(request=shape, responses=shape)
    def post(self, request):
        given = SHAPES.get(request.data.get("kind"), CircleSerializer)(data=request.data)
        given.is_valid(raise_exception=True)
        return response.Response(given.data)


class Uploads(generics.GenericAPIView):
    parser_classes, serializer_class = [parsers.MultiPartParser], UploadSerializer

    @extend_schema(responses={201: UploadSerializer})
    def post(self, request):
        given = self.get_serializer(data=request.data)
        given.is_valid(raise_exception=True)
        file = given.validated_data.pop("file")
        return response.Response(given.validated_data | {"name": file.name, "size": file.size}, 201)


@extend_schema(responses={(200, "text/csv"): bytes, 404: None})
@api_view()
def ledger(request, year: int, key: uuid.UUID, slug: str):
    return django.http.HttpResponse(f"{year},{key},{slug}\n".encode(), content_type="text/csv")


router = routers.SimpleRouter()
router.register("makers", Makers)
router.register("items", Items)
urlpatterns = [
    path("", include(router.urls)),
    path("makers/<slug:slug>/items/", MakerItems.as_view()),
    path("shapes/", Shapes.as_view()),
    path("uploads/", Uploads.as_view()),
    path("ledgers/<int:year>/<uuid:key>/<slug:slug>.csv", ledger),
    path("token/", obtain_auth_token),
]

if __name__ == "__main__":
    from django.core import management

    if "runserver" in sys.argv:
        management.call_command("migrate", verbosity=0)
        with connection.schema_editor() as editor:
            editor.create_model(Maker)
            editor.create_model(Item)
        Token.objects.create(user=User.objects.create_user("ann", password="pa:ss"), key="for-trials")
    management.execute_from_command_line(sys.argv)
