from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/")
def index():
    return jsonify(status="ok")


if __name__ == "__main__":
    print("listening on port 5000")
    app.run(host="0.0.0.0", port=5000, debug=True, threaded=True)
