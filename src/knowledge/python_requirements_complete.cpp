// Requirements that need nothing of the system: pure Python, or wheels for glibc that bring their libraries along
// (manylinux), as published on the Python package index. Names are normalised and sorted. Some of them were compiled
// against system libraries in versions that have no wheel for a newer Python: the second table says which (columns
// bullseye, bookworm, trixie, jammy, noble; names from the Debian and Ubuntu package indexes).
#include "knowledge/python_requirements.hpp"

namespace drydock::knowledge {
namespace {

// clang-format off
constexpr std::string_view complete =
    "absl-py accelerate adapters aenum aerich affine aio-pika aioboto3 aiobotocore aiocache aiofiles aiogram "
    "aiohappyeyeballs aiohttp aiohttp-cors aiokafka aiomysql aioredis aioresponses aiosignal aiosmtplib aiosqlite "
    "alabaster alembic altair amqp aniso8601 annotated-types anthropic anyio apache-beam apispec appdirs "
    "apscheduler argcomplete argon2-cffi argon2-cffi-bindings arrow arxiv asgi-correlation-id asgi-lifespan "
    "asgiref asn1crypto astor astroid asttokens async-timeout asyncpg asynctest attrs authlib autobahn autoflake "
    "autopep8 av avro aws-lambda-powertools aws-xray-sdk awscli azure-common azure-core azure-identity "
    "azure-keyvault-secrets azure-servicebus azure-storage-blob babel backcall backoff backports-zoneinfo bandit "
    "bcrypt beautifulsoup4 billiard bitsandbytes black bleach blinker blosc bokeh boto boto3 botocore bottle "
    "branca broadlink brotli bs4 build cachecontrol cachelib cachetools cattrs celery cerberus certifi cffi cfgv "
    "channels channels-redis chardet charset-normalizer cheroot cherrypy chromadb click click-config-file "
    "click-didyoumean click-plugins click-repl clickhouse-connect clickhouse-driver cligj cloudpickle coincurve "
    "colorama coloredlogs colorlog commonmark configargparse configparser confluent-kafka connexion constantly "
    "contextlib2 contourpy coreapi coreschema coverage crispy-bootstrap4 crispy-bootstrap5 croniter cryptography "
    "cssselect curl-cffi cycler cython daphne dash dash-bootstrap-components dask databases datasets ddtrace "
    "debugpy decorator deepdiff defusedxml dependency-injector deprecated dill distlib distributed "
    "dj-database-url dj-rest-auth django django-admin-rangefilter django-allauth django-axes django-bootstrap3 "
    "django-bootstrap4 django-braces django-celery-beat django-celery-results django-ckeditor django-compressor "
    "django-cors-headers django-countries django-crispy-forms django-csp django-debug-toolbar django-environ "
    "django-extensions django-filter django-guardian django-health-check django-htmx django-import-export "
    "django-jazzmin django-js-asset django-log-request-id django-minio-storage django-model-utils django-mptt "
    "django-oauth-toolkit django-ordered-model django-phonenumber-field django-pipeline django-polymorphic "
    "django-prometheus django-q django-ratelimit django-redis django-rest-swagger django-reversion django-rq "
    "django-silk django-simple-history django-storages django-tables2 django-taggit django-timezone-field "
    "django-two-factor-auth django-waffle django-webpack-loader django-widget-tweaks djangorestframework "
    "djangorestframework-camel-case djangorestframework-jwt djangorestframework-simplejwt djoser dnspython docker "
    "docker-pycreds dockerpty docopt docutils drf-nested-routers drf-spectacular drf-writable-nested drf-yasg "
    "duckdb dulwich durationpy ecdsa einops elastic-apm elastic-transport elasticsearch elasticsearch-dsl "
    "email-validator emoji entrypoints environs et-xmlfile evaluate eventlet exceptiongroup execnet executing "
    "factory-boy faiss-cpu faker falcon fastapi fastapi-cors fastapi-health fastapi-mail fastapi-pagination "
    "fastapi-users fastapi-utils fastavro fastjsonschema feedparser ffmpy filelock fiona flair flake8 flasgger "
    "flask flask-admin flask-apscheduler flask-babel flask-basicauth flask-bcrypt flask-bootstrap flask-caching "
    "flask-compress flask-cors flask-httpauth flask-jwt flask-jwt-extended flask-limiter flask-login flask-mail "
    "flask-marshmallow flask-migrate flask-moment flask-mongoengine flask-oauthlib flask-openid flask-principal "
    "flask-pymongo flask-restful flask-restplus flask-restx flask-script flask-security flask-session "
    "flask-smorest flask-sock flask-socketio flask-sqlalchemy flask-swagger-ui flask-talisman flask-testing "
    "flask-wtf flatbuffers flax flower folium fonttools freezegun frozenlist fsspec ftfy funcsigs future gast "
    "gcsfs gensim geographiclib geojson geopandas geopy gevent gidgethub gitdb gmpy2 google-ads google-api-core "
    "google-api-python-client google-auth google-auth-httplib2 google-auth-oauthlib google-cloud-aiplatform "
    "google-cloud-bigquery google-cloud-bigquery-storage google-cloud-core google-cloud-datastore "
    "google-cloud-firestore google-cloud-language google-cloud-logging google-cloud-monitoring "
    "google-cloud-pubsub google-cloud-secret-manager google-cloud-storage google-cloud-vision google-crc32c "
    "google-genai google-generativeai google-pasta google-resumable-media googleapis-common-protos googlemaps gql "
    "gradio gradio-client graphene graphene-django graphql-core greenlet grpcio grpcio-health-checking "
    "grpcio-reflection grpcio-status grpcio-tools gspread gunicorn h11 h2 h5py hf-transfer hiredis hpack html5lib "
    "httpcore httplib2 httptools httpx httpx-sse huggingface-hub humanfriendly humanize hvac hydra-core hypercorn "
    "hyperframe hyperlink hyperopt hypothesis icalendar icecream identify idna imageio imageio-ffmpeg "
    "imbalanced-learn importlib-metadata importlib-resources incremental inflect inflection influxdb "
    "influxdb-client iniconfig invoke ipykernel ipython ipython-genutils ipywidgets iso8601 isodate isort "
    "itsdangerous itypes jaraco-classes jax jaxlib jedi jinja2 jinja2-time jira jiter jmespath joblib jose "
    "json-rpc json5 jsonfield jsonlines jsonpatch jsonpath-ng jsonpickle jsonpointer jsonschema "
    "jsonschema-specifications jupyter jupyter-client jupyter-core jupyterlab jwcrypto kafka-python keras keyring "
    "kiwisolver kombu kubernetes langchain langchain-aws langchain-community langchain-core "
    "langchain-google-genai langchain-google-vertexai langchain-huggingface langchain-neo4j langchain-ollama "
    "langchain-openai langchain-text-splitters langdetect langgraph langserve langsmith lazy-object-proxy limits "
    "litellm llama-index llvmlite locket locust logbook loguru lxml lz4 magic-filter mako mangum markdown "
    "markdown-it-py markdown2 markupsafe marshmallow marshmallow-sqlalchemy matplotlib matplotlib-inline "
    "maxminddb mccabe mdit-py-plugins mdurl mdutils memory-profiler merge-args mergedeep minio mistune mkdocs "
    "mkdocs-awesome-nav mkdocs-exclude mkdocs-macros-plugin mkdocs-material mkdocs-material-extensions "
    "mkdocs-redirects mkdocs-rss-plugin mock mongoengine more-itertools moto motor mpmath msal msal-extensions "
    "msgpack msrest multidict multipledispatch multiprocess murmurhash mypy mypy-extensions mysql-connector "
    "mysql-connector-python nbconvert nbformat neo4j nest-asyncio netaddr netcdf4 networkx newrelic newspaper3k "
    "nicegui nltk nodeenv nose nose2 notebook numba numexpr numpy numpy-financial oauth2client oauthlib ollama "
    "onnx onnxruntime openai openapi-spec-validator openpyxl opensearch-py opentelemetry-api opentelemetry-distro "
    "opentelemetry-exporter-jaeger opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-grpc "
    "opentelemetry-exporter-otlp-proto-http opentelemetry-exporter-prometheus opentelemetry-instrumentation "
    "opentelemetry-instrumentation-asgi opentelemetry-instrumentation-celery opentelemetry-instrumentation-django "
    "opentelemetry-instrumentation-fastapi opentelemetry-instrumentation-flask "
    "opentelemetry-instrumentation-logging opentelemetry-instrumentation-redis "
    "opentelemetry-instrumentation-requests opentelemetry-instrumentation-sqlalchemy "
    "opentelemetry-instrumentation-wsgi opentelemetry-propagator-b3 opentelemetry-proto opentelemetry-sdk "
    "opentelemetry-semantic-conventions opentracing opt-einsum optax optuna oracledb orjson ormar overrides "
    "packaging pandas pandas-datareader pandas-gbq parameterized paramiko parso passlib paste pathspec pathtools "
    "pathy patsy pbr pdfminer-six pdfplumber peewee peft pendulum pep257 pep8 pep8-naming pexpect pgvector "
    "phonenumbers phonenumberslite pickleshare pika pillow pip pip-tools pipdeptree pipenv pipreqs pkginfo "
    "plaster platformdirs plotly pluggy ply plyvel poetry poetry-core polars portalocker posthog preshed "
    "prettytable prometheus-client prometheus-fastapi-instrumentator prometheus-flask-exporter promise "
    "prompt-toolkit propcache proto-plus protobuf psutil psycogreen psycopg-binary psycopg-pool psycopg2-binary "
    "ptyprocess pure-eval py py-cpuinfo py-grpc-prometheus py-spy py4j pyarrow pyasn1 pyasn1-modules pybase64 "
    "pycodestyle pycountry pycparser pycryptodome pycryptodomex pydantic pydantic-core pydantic-extra-types "
    "pydantic-settings pydeck pydocstyle pyee pyflakes pygame pygit2 pygithub pygments pygtrie pyhamcrest pyhcl "
    "pyjwt pykwalify pylint pymdown-extensions pymemcache pymilvus pymongo pymssql pymupdf pymysql pynacl "
    "pynamodb pynvml pyopenssl pyotp pyparsing pypdf pypdf2 pyperclip pyproj pyproject-hooks pyquery pyrebase4 "
    "pyrsistent pyserial pysftp pysnmp pysocks pystache pytest pytest-aiohttp pytest-asyncio pytest-benchmark "
    "pytest-cov pytest-django pytest-env pytest-factoryboy pytest-flask pytest-forked pytest-freezegun "
    "pytest-html pytest-httpx pytest-mock pytest-randomly pytest-rerunfailures pytest-runner pytest-sugar "
    "pytest-timeout pytest-xdist python-barcode python-box python-crontab python-dateutil python-decouple "
    "python-docx python-dotenv python-editor python-engineio python-http-client python-jose python-json-logger "
    "python-jsonschema-objects python-keycloak python-levenshtein python-logstash python-multipart python-pptx "
    "python-slugify python-socketio python-telegram-bot python-twitter python3-openid pytimeparse "
    "pytorch-lightning pytz pytz-deprecation-shim pywavelets pyxdg pyyaml pyyaml-env-tag pyzmq qdrant-client "
    "qrcode quart questionary rapidfuzz rasterio raven ray rcssmin redis redis-py-cluster referencing regex "
    "reportlab requests requests-aws4auth requests-cache requests-file requests-futures requests-mock "
    "requests-ntlm requests-oauthlib requests-toolbelt responses retry retrying rfc3339-validator rfc3986 rich "
    "rjsmin rpds-py rq rsa rtree ruamel-yaml ruamel-yaml-clib ruff s3fs s3transfer sacremoses safetensors safety "
    "sanic sanic-routing scapy schedule schema scikit-image scikit-learn scipy scrapy seaborn secp256k1 selenium "
    "semantic-version semver sendgrid sentence-transformers sentencepiece sentry-sdk service-identity "
    "setproctitle setuptools setuptools-scm shap shapely simple-salesforce simplejson singledispatch six "
    "slack-bolt slack-sdk slackclient slackeventsapi slowapi smart-open smmap sniffio snowballstemmer "
    "snowflake-connector-python sortedcontainers soupsieve spacy sphinx sphinx-rtd-theme sqlalchemy "
    "sqlalchemy-json sqlalchemy-utils sqlglot sqlmodel sqlparse sse-starlette sshtunnel stack-data stanza "
    "starlette starlette-context statsd statsmodels stevedore streamlit stripe structlog suds-jurko supervisor "
    "sympy tabulate tblib tenacity tensorboard tensorboardx tensorflow tensorflow-cpu tensorflow-datasets "
    "tensorflow-estimator tensorflow-hub tensorflow-io-gcs-filesystem termcolor terminado text-unidecode textblob "
    "textdistance thefuzz thinc threadpoolctl tifffile tiktoken timm tinycss2 tinydb tldextract tokenizers toml "
    "tomli tomli-w tomlkit toolz torch torchaudio torchmetrics torchtext torchvision tornado tortoise-orm tox "
    "tqdm traitlets transformers trio trl tweepy twilio twine twisted txaio typeguard typer types-python-dateutil "
    "types-pytz types-pyyaml types-redis types-requests typing typing-extensions typing-inspect typing-inspection "
    "tzdata tzlocal ua-parser ujson unidecode uritemplate urllib3 user-agents uuid uvicorn uvicorn-worker uvloop "
    "validators vcrpy vine virtualenv voluptuous wait-for-it waitress wasabi watchdog watchfiles watchgod "
    "watchtower wcwidth weaviate-client web-pdb webargs webcolors webencodings webob websocket-client websockets "
    "webtest werkzeug wheel whitenoise widgetsnbextension wikipedia wrapt wsgidav wsproto wtforms wtforms-json "
    "xgboost xlrd xlsxwriter xlwt xmltodict xxhash yapf yarg yarl zarr zeep zeroconf zipp zope-event "
    "zope-interface zstandard "
    "";

struct SourceFallback {
  std::string_view name;
  ByRelease runtime;
};

constexpr SourceFallback fallbacks[] = {
    {"av",
     {"libavformat58 libavcodec58 libavdevice58 libavutil56 libavfilter7 libswscale5 libswresample3",
      "libavformat59 libavcodec59 libavdevice59 libavutil57 libavfilter8 libswscale6 libswresample4",
      "libavformat61 libavcodec61 libavdevice61 libavutil59 libavfilter10 libswscale8 libswresample5",
      "libavformat58 libavcodec58 libavdevice58 libavutil56 libavfilter7 libswscale5 libswresample3",
      "libavformat60 libavcodec60 libavdevice60 libavutil58 libavfilter9 libswscale7 libswresample4"}},
    {"cffi", {"libffi7", "libffi8", "libffi8", "libffi8", "libffi8"}},
    {"coincurve", {"libsecp256k1-0", "libsecp256k1-1", "libsecp256k1-2", "libsecp256k1-0", "libsecp256k1-1"}},
    {"confluent-kafka", everywhere("librdkafka++1 librdkafka1")},
    {"cryptography", {"libssl1.1", "libssl3", "libssl3t64", "libssl3", "libssl3t64"}},
    {"fiona", {"libgdal28", "libgdal32", "libgdal36", "libgdal30", "libgdal34t64"}},
    {"gevent", {"libev4", "libev4", "libev4t64", "libev4", "libev4t64"}},
    {"gmpy2", everywhere("libgmp10 libgmpxx4ldbl libmpfr6 libmpc3")},
    {"h5py",
     {"libhdf5-103-1 libhdf5-hl-100",
      "libhdf5-103-1 libhdf5-hl-100",
      "libhdf5-310 libhdf5-hl-310",
      "libhdf5-103-1 libhdf5-hl-100",
      "libhdf5-103-1t64 libhdf5-hl-100t64"}},
    {"lxml", everywhere("libxml2 libxslt1.1")},
    {"matplotlib",
     {"libfreetype6 libpng16-16",
      "libfreetype6 libpng16-16",
      "libfreetype6 libpng16-16t64",
      "libfreetype6 libpng16-16",
      "libfreetype6 libpng16-16t64"}},
    {"mysql-connector-python", {"libmariadb3", "libmariadb3", "libmariadb3", "libmysqlclient21", "libmysqlclient21"}},
    {"netcdf4", {"libnetcdf18", "libnetcdf19", "libnetcdf22", "libnetcdf19", "libnetcdf19t64"}},
    {"numpy", everywhere("libopenblas0 liblapack3")},
    {"pillow",
     {"libjpeg62-turbo zlib1g libfreetype6 liblcms2-2 libopenjp2-7 libtiff5 libwebp6 libwebpmux3 libwebpdemux2",
      "libjpeg62-turbo zlib1g libfreetype6 liblcms2-2 libopenjp2-7 libtiff6 libwebp7 libwebpmux3 libwebpdemux2",
      "libjpeg62-turbo zlib1g libfreetype6 liblcms2-2 libopenjp2-7 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libwebpdecoder3",
      "libjpeg8 zlib1g libfreetype6 liblcms2-2 libopenjp2-7 libtiff5 libwebp7 libwebpmux3 libwebpdemux2",
      "libjpeg8 zlib1g libfreetype6 liblcms2-2 libopenjp2-7 libtiff6 libwebp7 libwebpdemux2 libwebpmux3 libwebpdecoder3"}},
    {"plyvel", everywhere("libleveldb1d")},
    {"psycopg2-binary", everywhere("libpq5")},
    {"pygame",
     everywhere("libsdl2-2.0-0 libsdl2-image-2.0-0 libsdl2-mixer-2.0-0 libsdl2-ttf-2.0-0 libfreetype6 libportmidi0")},
    {"pygit2", {"libgit2-1.1", "libgit2-1.5", "libgit2-1.9", "libgit2-1.1", "libgit2-1.7"}},
    {"pymssql", everywhere("libct4 libsybdb5")},
    {"pynacl", everywhere("libsodium23")},
    {"pyproj", {"libproj19", "libproj25", "libproj25", "libproj22", "libproj25"}},
    {"pyyaml", everywhere("libyaml-0-2")},
    {"pyzmq", everywhere("libzmq5")},
    {"rasterio", {"libgdal28", "libgdal32", "libgdal36", "libgdal30", "libgdal34t64"}},
    {"rtree",
     {"libspatialindex6 libspatialindex-c6",
      "libspatialindex6 libspatialindex-c6",
      "libspatialindex8 libspatialindex-c8",
      "libspatialindex6 libspatialindex-c6",
      "libspatialindex6 libspatialindex-c6"}},
    {"scikit-learn", everywhere("libgomp1")},
    {"scipy", everywhere("libopenblas0 liblapack3 libgfortran5")},
    {"secp256k1", {"libsecp256k1-0", "libsecp256k1-1", "libsecp256k1-2", "libsecp256k1-0", "libsecp256k1-1"}},
    {"shapely", {"libgeos-c1v5", "libgeos-c1v5", "libgeos-c1t64", "libgeos-c1v5", "libgeos-c1t64"}},
    {"uvloop", {"libuv1", "libuv1", "libuv1t64", "libuv1", "libuv1t64"}},
    {"xgboost", everywhere("libgomp1")},
};
// clang-format on

}  // namespace

Words complete_python_requirements() { return complete; }

std::optional<Words> python_source_fallback(std::string_view normalised_name, std::string_view release) {
  for (const SourceFallback &row : fallbacks) {
    if (row.name == normalised_name) return row.runtime.in(release);
  }
  return Words();
}

}  // namespace drydock::knowledge
