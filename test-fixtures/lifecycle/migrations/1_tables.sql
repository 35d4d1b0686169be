CREATE TABLE accounts (id BIGINT PRIMARY KEY, email TEXT, phone TEXT);
CREATE TABLE addresses (
    account BIGINT REFERENCES accounts (id) ON DELETE CASCADE,
    street TEXT
);
CREATE TABLE resets (email TEXT, token TEXT);
CREATE TABLE profiles (id BIGINT, email TEXT, phone TEXT);
