#!/bin/bash
# Gives the identity provider a database and a role of its own, so that neither application can read the other's tables.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DB_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
REVOKE CONNECT ON DATABASE askwell FROM PUBLIC;
SQL
