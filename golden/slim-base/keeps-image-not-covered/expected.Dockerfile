FROM ruby:3.2
COPY app.rb ./
CMD ["ruby", "app.rb"]
