//! Connection strings that hold a password: whoever has one is in.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `scheme://user:password@host/…`: the whole of it, since host and name of the database are nobody's business either.
pub static URI: Rule = Rule {
    id: "database-uri",
    entity: Entity::DatabaseConnectionString,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:postgres(?:ql)?|mysqlx?|mariadb|mongodb|redis|rediss|amqps?|mssql|sqlserver|oracle|cockroachdb|clickhouse|cassandra|couchdb|neo4j|bolt|nats|kafka|snowflake|db2|influxdb|elasticsearch|cloudinary|libsql)(?:\+[a-z0-9]{2,12})?://[^\x00-\x20/:@?#\x22'<>]{0,128}:[^\x00-\x20/@\x22'<>]{1,256}@[^\x00-\x20\x22'<>`]{0,500}[A-Za-z0-9/=_]",
    evidence: Evidence::Shape,
    confidence: 98,
    cues: &[],
    finds: &[
        "DATABASE_URL=«postgres://app:s3cr3t@db.example.com:5432/prod?sslmode=require»",
        "use «mongodb+srv://zoe:pa55@cluster0.example.net/test» please",
        "«redis://:hunter2@192.0.2.9:6379/0»",
        "«postgresql+psycopg2://u:p@localhost/db».",
    ],
    spares: &["postgres://localhost:5432/prod", "mysql://app@db.example.com/x", "redis://192.0.2.9:6379"],
};

/// JDBC's parameters.
pub static JDBC: Rule = Rule {
    id: "database-jdbc",
    trigger: Trigger::Slash,
    pattern: r"\b(?i:postgresql|mysql|mariadb|sqlserver|oracle|db2|clickhouse|snowflake)://[^\x00-\x20@\x22'<>]{1,400}[?;&](?i:password|pwd)=[^\x00-\x20&;\x22'<>]{1,128}",
    finds: &[
        "jdbc:«postgresql://db.example.com/prod?user=app&password=s3cr3t»",
        "jdbc:«sqlserver://db.example.com:1433;user=sa;password=Tr0ub4dor»;",
    ],
    spares: &["jdbc:postgresql://db.example.com/prod?user=app"],
    entity: Entity::DatabaseConnectionString,
    evidence: Evidence::Shape,
    confidence: 98,
    cues: &[],
};
