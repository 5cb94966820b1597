// The words that the SQL guard knows. Functions come by name and by the beginnings of names, as the databases group
// them. Everything is in small letters.

/// Words of SQL, by what the guard does about them.
enum SQLWords {
  /// What a statement that reads may begin with.
  static let beginnings: Set<String> = ["select", "with", "values", "table"]

  /// What may stand between EXPLAIN and its statement. (`EXPLAIN PLAN` writes into a table.)
  static let explainOptions: Set<String> = [
    "analyze", "analyse", "verbose", "extended", "partitions", "format", "tree", "json", "traditional", "text",
  ]

  /// Words that write wherever they stand without quotes: within WITH, behind EXPLAIN, or, as Transact-SQL needs no
  /// semicolon, behind anything.
  static let writing: Set<String> = [
    "insert", "update", "delete", "merge", "replace", "upsert", "truncate", "create", "alter", "drop", "grant",
    "revoke", "exec", "execute", "into",
  ]

  /// Those of them that are functions as well.
  static let writingUnlessCalled: Set<String> = ["insert", "replace", "truncate"]

  /// Words that begin a statement behind a complete expression, and elsewhere may be names of columns.
  static let commanding: Set<String> = [
    "attach", "backup", "begin", "bulk", "call", "checkpoint", "commit", "copy", "dbcc", "deallocate", "declare",
    "deny",
    "detach", "disable", "do", "dump", "enable", "go", "goto", "handler", "if", "kill", "load", "pragma", "prepare",
    "print", "raiserror", "readtext", "receive", "reconfigure", "restore", "revert", "rollback", "save", "send", "set",
    "setuser", "shutdown", "throw", "unload", "unlock", "updatetext", "use", "vacuum", "waitfor", "while", "writetext",
  ]

  /// Words behind which an expression or a name must follow, so that no statement can begin there. All are reserved in
  /// Transact-SQL.
  static let beforeOperands: Set<String> = [
    "all", "and", "as", "between", "by", "case", "distinct", "else", "except", "from", "having", "in", "intersect",
    "is", "join", "like", "not", "on", "or", "select", "then", "union", "when", "where",
  ]

  /// Hints of Transact-SQL that lock rows or tables.
  static let locking: Set<String> = ["updlock", "xlock", "tablockx", "holdlock", "paglock", "tablock"]

  /// What may stand behind a brace: the escapes of ODBC and JDBC, except `{call …}`.
  static let escapes: Set<String> = ["d", "t", "ts", "fn", "oj", "escape", "interval", "limit"]

  /// Whether a call of this function is refused.
  static func isDenied(_ function: String) -> Bool {
    functions.contains(function) || functionBeginnings.contains { function.hasPrefix($0) }
  }

  /// Whether everything in the package or schema of this name is refused.
  static func isDeniedPackage(_ name: String) -> Bool {
    packages.contains(name) || packageBeginnings.contains { name.hasPrefix($0) }
  }

  private static let functions: Set<String> = [
    // PostgreSQL: sequences and settings; SQL that hides in a text; files and large objects; other servers.
    "nextval", "setval", "set_config", "query_to_xml", "query_to_xmlschema", "query_to_xml_and_xmlschema",
    "cursor_to_xml", "cursor_to_xmlschema", "ts_stat", "ts_rewrite", "connectby", "xpath_table", "lowrite", "loread",
    "gin_clean_pending_list", "heap_force_kill", "heap_force_freeze", "txid_current", "postgres_fdw_disconnect",
    "postgres_fdw_disconnect_all", "http", "http_get", "http_post", "http_put", "http_patch", "http_delete",
    "http_head", "run_command_on_workers", "run_command_on_shards", "run_command_on_placements",
    "schedule_in_database", "add_job", "run_job", "delete_job", "alter_job", "pg_stat_file", "pg_current_logfile",
    "pg_stat_statements_reset", "pg_nextoid", "pg_prewarm", "pg_promote", "pg_notify", "pg_export_snapshot",
    "pg_extension_config_dump", "pg_hba_file_rules", "pg_sync_replication_slots",
    // MySQL and MariaDB.
    "load_file", "sleep", "benchmark", "get_lock", "release_lock", "release_all_locks", "master_pos_wait",
    "source_pos_wait", "master_gtid_wait", "wait_for_executed_gtid_set", "wait_until_sql_thread_after_gtids",
    "set_firewall_mode", "set_firewall_group_mode", "keyring_key_store", "keyring_key_remove", "keyring_key_generate",
    "service_get_read_locks", "service_get_write_locks", "service_release_locks",
    // SQLite and DuckDB.
    "load_extension", "writefile", "readfile", "edit", "eval", "fts3_tokenizer", "fsdir", "lsdir", "zipfile",
    "read_csv", "read_csv_auto", "read_parquet", "parquet_scan", "read_json", "read_json_auto", "read_text",
    "read_blob", "sniff_csv", "glob", "getenv", "query", "query_table", "sqlite_scan", "postgres_scan", "mysql_scan",
    // SQL Server.
    "openrowset", "openquery", "opendatasource", "fn_get_audit_file", "fn_trace_gettable", "fn_dump_dblog",
    "fn_xe_file_target_read_file", "dm_os_file_exists", "dm_os_enumerate_filesystem",
    // Oracle.
    "httpuritype", "bfilename", "dburitype",
  ]

  private static let functionBeginnings = [
    "dblink", "lo_", "pg_sleep", "pg_read_", "pg_write_", "pg_ls_", "pg_file_", "pg_stat_reset", "pg_terminate_",
    "pg_cancel_", "pg_reload_", "pg_rotate_", "pg_switch_", "pg_start_", "pg_stop_", "pg_backup_", "pg_create_",
    "pg_drop_", "pg_copy_", "pg_replication_", "pg_logical_", "pg_advisory_", "pg_try_advisory", "pg_wal_replay_",
    "pg_import_", "pg_logfile_", "pg_log_", "pg_restore_", "pg_clear_", "pg_truncate_", "pg_execute_", "pg_set_",
    "pg_logdir_", "pg_xlog_replay_", "brin_summarize_", "brin_desummarize_", "crosstab", "binary_upgrade_",
    "sys_exec", "sys_eval", "sys_set", "sys_get", "lib_mysqludf_", "asynchronous_connection_failover_",
    "group_replication_", "version_tokens_", "audit_log_", "xp_", "sp_",
  ]

  private static let packages: Set<String> = ["ctxsys", "httpuritype", "user_lock", "cron", "aws_s3", "aws_lambda"]
  private static let packageBeginnings = ["dbms_", "utl_", "owa_", "apex_"]
}
