import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
def health():
    return {"status": "ok"}


def serve():
    uvicorn.run("orders.main:app", reload=True)


if __name__ == "__main__":
    uvicorn.run("orders.main:app", host="0.0.0.0", reload=True)
