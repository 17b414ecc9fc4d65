module example.com/shop

require gorm.io/driver/sqlite v1.5.7
