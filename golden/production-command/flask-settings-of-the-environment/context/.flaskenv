# for the command line
FLASK_RUN_HOST=0.0.0.0
FLASK_DEBUG=1
