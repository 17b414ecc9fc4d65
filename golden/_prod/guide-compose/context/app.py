import os
import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)
DATABASE = os.path.join("data", "app.db")


@app.route("/health")
def health():
    return jsonify(status="ok")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000, debug=True)
