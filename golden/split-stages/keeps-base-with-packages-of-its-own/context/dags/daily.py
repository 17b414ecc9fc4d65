import pendulum
