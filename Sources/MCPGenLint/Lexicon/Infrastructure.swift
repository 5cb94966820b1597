// Nouns of data and infrastructure: databases, clouds, networks, monitoring, identity, devices and files.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let infrastructure = #"""
    # --- databases: engines and families
    database: db, data base, datastore, data store ; data storage, store, schema, catalog, databank, repository of data, data source, backend store ; tables, schemas, collections, connections, records ; db-object
    relational database: sql database, rdbms, relational db, sql db, relational store, sql server database ; database, sql engine ; tables, rows, foreign keys, joins ; db-family
    document database: nosql database, document store, nosql db, json store, document db ; database, mongo ; collections, documents, bson, aggregation pipeline ; db-family
    vector database: vector store, vector db, embedding store, embeddings database, semantic index, vector index ; knowledge base, semantic memory, vector search engine, rag store ; embeddings, similarity, nearest neighbors, dimensions, namespaces ; db-family
    graph database: graph db, graph store, property graph, knowledge graph store ; knowledge graph, triple store ; nodes, edges, relationships, labels, properties ; db-family
    key-value store: kv store, key value store, key-value database, kv, kv database, key/value storage ; cache, dictionary store, in-memory store, hash store ; keys, values, ttl, expiry ; db-family
    time series database: tsdb, time-series db, timeseries store, metrics database ; metrics store ; measurements, buckets, retention, timestamps ; db-family
    data warehouse: warehouse, dwh, edw, analytics database, analytical store, olap database ; lakehouse, data lake, data platform ; fact tables, dimensions, datasets, jobs ; db-family
    data lake: lakehouse, lake, data lakehouse ; data warehouse, object storage ; tables, partitions, snapshots, parquet files ; db-family
    search engine index: search index, full-text index, fulltext index, search cluster index ; index, inverted index ; documents, mappings, shards, analyzers ; db-family
    triple store: rdf store, sparql endpoint, semantic graph, linked data store ; graph database, ontology ; triples, subjects, predicates, objects ; db-family
    postgres: postgresql, postgre, pg, postgre sql ; relational database ;  ; db-brand
    mysql: my sql, mariadb ; relational database ;  ; db-brand
    sqlite: sqlite3, sqlite database, embedded database file ; relational database, local database ;  ; db-brand
    sql server: mssql, ms sql, microsoft sql server, t-sql server, azure sql ; relational database ;  ; db-brand
    oracle: oracle database, oracle db ; relational database ;  ; db-brand
    mongodb: mongo, mongo db ; document database, nosql ;  ; db-brand
    redis: valkey, redis cache ; key-value store, cache ;  ; db-brand
    elasticsearch: elastic, opensearch, elastic search ; search engine index ;  ; db-brand
    neo4j: neo4j graph ; graph database ;  ; db-brand
    duckdb: duck db ; relational database ;  ; db-brand
    clickhouse: click house ; data warehouse ;  ; db-brand
    bigquery: big query, bq ; data warehouse ;  ; db-brand
    snowflake: snowflake warehouse ; data warehouse ;  ; db-brand
    dynamodb: dynamo, dynamo db, ddb ; key-value store, document database ;  ; db-brand
    cassandra: scylla, astra db, scylladb ; document database, wide-column store ;  ; db-brand
    databricks: unity catalog, delta lake ; data warehouse, lakehouse ;  ; db-brand
    redshift: redshift warehouse ; data warehouse ;  ; db-brand
    qdrant:  ; vector database ;  ; db-brand
    pinecone:  ; vector database ;  ; db-brand
    chroma: chromadb, chroma db ; vector database ;  ; db-brand
    milvus: zilliz ; vector database ;  ; db-brand
    weaviate:  ; vector database ;  ; db-brand
    influxdb: influx, influx db ; time series database ; flux, measurements ; db-brand
    airtable:  ; spreadsheet, base ; bases, records, views ; db-brand
    # --- database objects
    table: relation, db table, database table, data table, sql table ; entity, collection, dataset, sheet, model ; columns, rows, schema, structure, fields, constraints, row count ; db-object
    schema: table structure, db schema, database schema, data structure, table definition, structure of tables, layout of the data, ddl ; definition, data model, metadata, table layout, shape of the data ; columns, types, keys, nullable, constraints, fields ; db-object
    database namespace: db namespace, schema name ; schema, catalog ; tables, owner ; db-object
    data model: erd, entity relationship diagram, er diagram, data dictionary, semantic model, entity model ; schema, ontology, logical model ; entities, relations, attributes, cardinality ; db-object
    column: field, table column, attribute, table field, db column, col ; property, variable, header ; data type, name, nullable, default, length ; db-object
    row: record, table row, tuple, data row, entry, database record, line of data, datum ; item, document, line, instance, values ; columns, fields, primary key, id ; db-object
    document: doc, json document, bson document, nosql record, stored document ; record, item, entry, object ; fields, attributes ; db-object
    collection: document collection, doc collection, collection of documents, mongo collection ; table, container, dataset, index, class ; documents, count, fields ; db-object
    index: db index, database index, indices, indexes, secondary index, table index ; key, lookup structure, inverted index ; indexed columns, unique, btree, fields, mapping ; db-object
    database view: sql view, virtual table, saved view ; stored query, table, query, view ; definition, columns, base tables ; db-object
    materialized view: mat view, materialised view, mview, precomputed view, cached view ; view ; refresh, definition ; db-object
    stored procedure: procedure, sproc, stored proc, database procedure, stored routine, routine ; db function, stored function ; parameters, body, arguments ; db-object
    database function: db function, sql function, user-defined function, udf, stored function ; stored procedure, routine ; arguments, return type, body ; db-object
    database trigger: trigger, db trigger, table trigger, sql trigger ; hook, rule ; event, timing, function ; db-object
    database sequence: auto increment, identity column, serial, counter ; sequence ; current value, increment, start value ; db-object
    constraint: check constraint, integrity rule, database constraint, table constraint ; foreign key, rule, unique constraint ; not null, unique, check ; db-object
    primary key: pk, row key, record key, unique key, hash key ; id, identifier, key column ;  ; db-object
    foreign key: fk, table relationship, reference constraint, references between tables ; relationship, relation, link between tables, join key ; referenced table, referenced column, cascade ; db-object
    partition: table partition, segment, data partition, slice ; shard ; range, key, hash ; db-object
    shard: sharding, data shard ; partition, replica, node ; primary, replica, allocation ; db-object
    tablespace: storage space, table space ; file group ; data files, size ; db-object
    database extension: db extension, postgres extension, database plugin, db add-on ; module ; version, installed ; db-object
    database connection: db connection, data connection, datasource connection, connection to the database, db link, connection pool ; connection string, dsn, session, datasource ; host, port, username, password, driver ; db-object
    connection string: dsn, database url, connection uri, connect string, jdbc url ; database connection, connection details, credentials ; host, port, user, database name ; db-object
    data source: datasource, source of data, data origin, feed, external source, data provider ; connector, connection, dataset, backend ; url, type, uid, credentials ; data-thing
    dataset: data set, data collection, body of data, data table, data file ; table, data, corpus, sample, collection, dataframe ; rows, columns, size, license, features ; data-thing
    dataframe: data frame, df, pandas frame, in-memory table, tabular data ; dataset, table, csv ; columns, dtypes, shape, head ; data-thing
    data catalog: data inventory, metadata catalog, catalogue, data directory, metastore ; registry, glossary, dictionary ; datasets, owners, tags, lineage ; data-thing
    data lineage: lineage, provenance, upstream and downstream, data flow map ; dependencies, data flow, impact analysis ; upstream, downstream, sources, columns ; data-thing
    data quality: dq, data health, data validity, data integrity ; validation, completeness, accuracy, anomalies ; nulls, duplicates, outliers, freshness ; data-thing
    data product: data asset, data mart, datamart ; dataset, data contract ;  ; data-thing
    business glossary: glossary, data glossary, business terms ; data dictionary, terminology ; terms, definitions ; data-thing
    data pipeline: etl, etl job, elt, data flow, dataflow, ingestion pipeline, data job ; pipeline, dag, workflow, sync job, connector ; source, destination, transformation, schedule, run ; data-thing
    data connector: connector, integration connector, source connector, sink connector ; integration, adapter, plugin, data source ; source, sink, tasks, status ; data-thing
    dbt model: transformation model, data transformation, sql model ; view, table, transformation ; lineage, compiled sql, tests ; data-thing
    dag: directed acyclic graph, workflow dag, job graph, airflow dag ; workflow, pipeline, data pipeline, flow ; tasks, dependencies, runs, schedule ; run-thing
    dag run: workflow run, pipeline run, flow run, job run, execution, run ; job, execution history, attempt ; start time, state, tasks, duration ; run-thing
    migration: schema migration, database migration, db change script, schema change, ddl change ; upgrade, move, change set, changelog ; up, down, version, applied ; db-event
    query: sql query, sql statement, sql, select statement, db query, database query, sql command ; statement, question, request, search, expression, lookup, script ; filters, joins, results, parameters, rows ; query-thing
    select query: read query, read-only query, readonly query, select statement, read only sql, data retrieval query ; query, lookup ; rows, results ; query-kind
    write query: insert update delete query, dml, dml statement, mutation query, data modification statement, write statement, write sql ; execute statement, update query ; affected rows, insert, update, delete ; query-kind
    ddl statement: ddl, create table statement, schema statement, alter statement, structure change ;  ; create, alter, drop ; query-kind
    cypher query: cypher, graph query, graph pattern query ; gremlin, query ; nodes, match, relationships ; query-lang
    sparql query: sparql, rdf query, semantic query ; query ; triples ; query-lang
    promql: prometheus query, promql expression, promql query, metrics query, metric query ; query, metricsql ; vector, range, step, instant ; query-lang
    logql: loki query, log query, logs query, log search query ; query ; labels, stream selector ; query-lang
    kql: kusto query, kusto, kusto query language ; query, log query ;  ; query-lang
    graphql query: graphql, gql, gql query ; query, api query ; fields, mutation, variables ; query-lang
    sql dialect: sql flavor, sql flavour ; database type, language ;  ; query-thing
    query plan: execution plan, explain plan, explain output, query explanation, how a query would run ; query cost, performance analysis, query analysis ; cost, scan, join, estimated rows, explain analyze ; query-thing
    slow query: long-running query, expensive query, heavy query, top query, slow sql, worst performing query ; query statistics, performance problem, bottleneck ; duration, calls, mean time ; query-thing
    saved query: stored query, named query, query template, saved search, favorite query, canned query ; view, snippet ;  ; query-thing
    query history: past queries, previously executed statements, executed queries, statement log ; audit log, history ; timestamp, duration, user ; query-thing
    query result: result set, resultset, returned rows, output rows, query output, records returned ; result, answer, data ; columns, rows, count ; query-thing
    aggregation: aggregate, rollup, roll-up, group by, summary of values, grouped totals ; aggregation pipeline, pivot, summary, breakdown, statistics ; count, sum, average, min, max ; query-thing
    table join: combining tables, merge of tables ; lookup, relation, link, join ; left, inner, outer, keys ; query-thing
    filter: where clause, condition, criteria, predicate, query filter, search criteria ; selector, constraint, restriction, facet ; operator, field, value ; query-thing
    transaction: db transaction, database transaction, unit of work ; commit, rollback, batch ; begin, commit, rollback, isolation ; db-event
    database lock: lock, table lock, blocking session, deadlock, blocked query ; wait, contention, blocking ; holder, waiter, duration ; db-event
    replication: replication status, data replication, replica sync, mirroring, replica lag ; sync, standby, failover ; lag, primary, standby, slot ; db-event
    replica: read replica, standby, secondary, follower, mirror copy ; copy, node, instance ; lag, primary ; db-event
    vacuum: table bloat, dead tuples, compaction, table optimization, database cleanup ; maintenance, optimize, housekeeping ; autovacuum, analyze ; db-event
    database health: db health, database status, database diagnostics, db checkup ; health check, performance ; cache hit ratio, connections, bloat, locks ; db-event
    database size: db size, table size, storage used by tables, disk usage of database ; storage usage, statistics, row count ; bytes, rows ; db-event
    row count: record count, number of rows, number of records, count of documents, how many rows, total entries, document count ; count, total, table size, cardinality ;  ; stat-thing
    column statistics: data profile, column profile, field statistics, distribution of values, descriptive statistics, summary stats, data profiling ; statistics, summary, distribution, describe ; min, max, mean, nulls, distinct, quantiles, standard deviation ; stat-thing
    distinct values: unique values, value list, possible values, facet values, enumerated values, tag values ; field values, options, cardinality ;  ; stat-thing
    sample rows: sample data, preview of data, first rows, example records, data preview, head of the table, sample records ; peek, preview, top rows, glimpse ; limit ; stat-thing
    cache key: redis key, kv key, record key, lookup key ; identifier, name, field, key ; value, ttl, prefix, pattern, type ; kv-thing
    stored value: val, key value, contents of a key ; data, entry, content, value ;  ; kv-thing
    ttl: time to live, expiry, expiration, expiration time, expire time, lifetime, how long a key lives ; timeout, retention, lifespan ; seconds, key ; kv-thing
    hash map: redis hash, field-value map, hash field, redis hash map ; dictionary, map, object, hash ; field, value ; kv-thing
    redis list: linked list, array of elements ; queue, array ; push, pop, range, index ; kv-thing
    redis set: unordered set, set members, unique collection ; group ; members, cardinality ; kv-thing
    sorted set: zset, ranked set, scored set, leaderboard ;  ; members, scores, rank ; kv-thing
    kv namespace: key-value namespace, kv bucket ; namespace, key-value store ; keys, title, binding ; kv-thing
    embedding: vector, embedding vector, vector embedding, dense vector, text embedding, numeric representation ; feature vector, encoding, representation ; dimensions, model, similarity ; vector-thing
    vector search: similarity search, semantic search, nearest neighbor search, knn search, ann search, embedding search, meaning-based search, find similar ; retrieval, rag, hybrid search, search ; score, top k, distance, embedding ; search-kind
    keyword search: full-text search, text search, fulltext search, bm25 search, lexical search, exact search, literal search ; search, grep, lookup ; terms, query string, hits ; search-kind
    hybrid search: combined search, mixed search, semantic and keyword search ; search ;  ; search-kind
    chunk: text chunk, passage, document chunk, fragment, text segment, snippet of a document ; excerpt, piece, section, point ; overlap, size, text ; vector-thing
    vector point: stored vector, vector record, embedded item ; embedding, chunk, record, point ; payload, id ; vector-thing
    knowledge base: kb, knowledge store, knowledge repository, document library, rag corpus, reference library ; vector database, documentation, wiki, memory, corpus, knowledge ; documents, chunks, sources, articles ; vector-thing
    knowledge graph: entity graph, semantic network, graph of facts, memory graph, kg ; graph database, memory, ontology, network ; entities, relations, observations, nodes, edges ; graph-thing
    graph node: node, vertex, entity, graph vertex, graph entity ; object, concept, thing, item ; labels, properties, type ; graph-thing
    relationship: edge, relation, graph edge, link between entities, connection between nodes, association, triple ; link, connection, tie, dependency ; from, to, type, direction ; graph-thing
    observation: fact, note about an entity, remembered fact, entity observation ; memory, property, detail, statement ; content, entity ; graph-thing
    node label: label, entity type, vertex label, node type ; class, tag, category ;  ; graph-thing
    graph path: shortest path, route between nodes, traversal, connection path ; path, walk, neighbors ; hops, start, end ; graph-thing
    neighborhood: neighbors, neighbours, adjacent nodes, connected entities, linked nodes ; related, subgraph ; depth, hops ; graph-thing
    ontology: taxonomy, vocabulary, concept hierarchy, class hierarchy ; schema, thesaurus, data model ; classes, properties, terms ; graph-thing
    # --- spreadsheets, analytics, BI
    spreadsheet: workbook, excel file, xlsx, xls, google sheet, excel workbook, sheet file, calc file, spreadsheet file ; sheet, table, excel, csv, document ; worksheets, cells, tabs, formulas, title ; sheet-thing
    worksheet: sheet, tab, sheet tab, spreadsheet tab, page of a workbook, subsheet ; spreadsheet, table ; name, rows, columns, gid ; sheet-thing
    cell: spreadsheet cell, cell value, grid cell, cell content, a1 cell, box in a sheet ; value, field, cell range ; value, formula, format, address ; sheet-thing
    cell range: a1 range, block of cells, cells, selected cells, area of a sheet, range of cells ; cell, region, selection, values, range ; start cell, end cell, a1 notation ; sheet-thing
    formula: spreadsheet formula, cell formula, excel formula, calculation in a cell ; expression, function, calculation ;  ; sheet-thing
    spreadsheet column: sheet column, column letter ; column, field ; width, header ; sheet-thing
    spreadsheet row: sheet row, line in a sheet ; row, record ; height, index ; sheet-thing
    cell formatting: cell format, cell style, conditional formatting, number format, cell appearance ; style, formatting ; font, color, border, bold, alignment, fill ; sheet-thing
    pivot table: pivot, pivottable, cross tab, crosstab, cross-tabulation, summary table ; aggregation, summary ; rows, columns, values ; sheet-thing
    merged cells: cell merge, combined cells, joined cells ;  ;  ; sheet-thing
    named range: range name, defined name ; cell range ;  ; sheet-thing
    data validation: validation rule, cell validation, dropdown list, input restriction ; rule, check ; allowed values ; sheet-thing
    csv: csv file, comma separated values, comma-separated file, delimited file, tsv ; spreadsheet, table file, dataset, flat file ; rows, headers, delimiter ; data-format
    json: json file, json data, json object, json document ; jsonl, structured data ; keys, values, path ; data-format
    xml: xml file, xml document ; markup ; elements, attributes, xpath ; data-format
    yaml: yml, yaml file ; config file ;  ; data-format
    parquet: parquet file, columnar file, arrow file ; orc ; row groups, columns ; data-format
    chart: graph, plot, data visualization, visualisation, diagram of data, viz, data chart ; figure, visual, panel, picture of the data, graphic ; axis, series, legend, title, bars, lines ; bi-thing
    bar chart: column chart, bar graph, histogram of categories ; chart ; categories, bars ; chart-kind
    line chart: line graph, trend line, time series chart, line plot ; chart, area chart ;  ; chart-kind
    pie chart: donut chart, doughnut chart, share chart ; chart ; slices ; chart-kind
    scatter plot: scatter chart, xy plot, bubble chart, scatter diagram ; chart ; points ; chart-kind
    histogram: distribution chart, frequency chart, distribution plot ; distribution, chart ; bins, counts ; chart-kind
    heatmap: heat map, density map, matrix chart ; chart ;  ; chart-kind
    radar chart: spider chart, web chart ; chart ;  ; chart-kind
    treemap: tree map ; chart ;  ; chart-kind
    sankey diagram: sankey, flow chart of quantities ; chart ;  ; chart-kind
    box plot: boxplot, box and whisker plot ; chart ;  ; chart-kind
    dashboard: board, bi dashboard, monitoring board, control panel, overview board, analytics board, metrics board ; report, overview, console, panel collection, view ; panels, widgets, tiles, charts, variables, folder, uid ; bi-thing
    dashboard panel: panel, widget, tile, dashboard tile, dashboard card, dashlet, gadget ; chart, card, visualization ; title, query, visualization, data source ; bi-thing
    report: bi report, analytics report, analytic report, stats report, summary report, write-up ; dashboard, summary, statement, statistics, analysis, findings ; period, dimensions, metrics, totals ; bi-thing
    measure: calculated measure, dax measure, calculated field, computed field, kpi formula ; metric, kpi ; expression, aggregation ; bi-thing
    dimension: breakdown, attribute to group by, segment dimension, grouping field ; facet, category, column ;  ; bi-thing
    kpi: key performance indicator, business metric, headline number, performance indicator, scorecard ; metric, measure, goal, target ;  ; bi-thing
    semantic layer: bi model, metrics layer, power bi dataset, tabular model, data cube, olap cube ; data model ; measures, dimensions ; bi-thing
    data story: infographic, insight report, data narrative ; insight ;  ; bi-thing
    analytics: usage analytics, statistics, stats, insights, usage data, numbers, performance data ; metrics, report, traffic, analysis, figures, reporting ; views, visitors, counts, trends, conversions ; bi-thing
    web analytics: site traffic, website statistics, site analytics, visitor statistics, traffic report, audience numbers ; analytics, visits, page views ; visitors, sessions, bounce rate, sources, pageviews ; analytics-thing
    page view: pageview, pageviews, view count, visits, hits, impressions ; traffic, visitors ;  ; analytics-thing
    funnel: conversion funnel, step conversion, drop-off analysis ; conversion ; steps, rate ; analytics-thing
    cohort: user cohort, audience segment, user segment, customer segment, audience ; group, segment, list ; filters, members, size ; analytics-thing
    retention analysis: user retention, returning users, churn analysis, stickiness ; cohort, churn ;  ; analytics-thing
    analytics event: tracking event, user event, tracked event, product event, event stream entry ; event, user action ; properties, name, user id, timestamp ; analytics-thing
    experiment: a/b test, ab test, split test, multivariate test ; test, variation, feature flag ; variants, goal, significance ; flag-thing
    feature flag: feature toggle, flag, feature switch, release toggle, rollout flag, kill switch ; toggle, experiment, setting ; variations, targeting, rollout, enabled, environment ; flag-thing
    trend: trend over time, trend analysis, tendency, trend line, change over time ; growth, development, history, pattern, direction ; slope, period, change ; stat-thing
    anomaly: outlier, unusual value, deviation, abnormal pattern, spike, irregularity ; alert, issue, surprise ; score, threshold, baseline ; stat-thing
    forecast: prediction, projection, outlook, predicted values, extrapolation ; estimate, trend ; horizon, interval ; stat-thing
    correlation: association between variables, statistical relation, correlation matrix ; relationship, dependence ; coefficient, p-value ; stat-thing
    regression: linear regression, fitted model, curve fit, line fit ; model, prediction ; coefficients, residuals ; stat-thing
    clustering: cluster analysis, grouping of similar items, k-means, segmentation ; groups, topics ; centroids, labels ; stat-thing
    percentile: quantile, p95, p99, quartile, median ; statistic, distribution ;  ; stat-thing
    average: mean, arithmetic mean, typical value, avg ; statistic, median ;  ; stat-agg
    sum: total, grand total, overall amount, added up ; count ;  ; stat-agg
    count: tally, how many, quantity, cardinality ; total, number ;  ; stat-agg
    minimum: min, lowest, smallest, bottom, least ;  ;  ; stat-agg
    maximum: max, highest, largest, biggest, peak, greatest ; top ;  ; stat-agg
    standard deviation: std, stddev, variance, spread, volatility ;  ;  ; stat-agg
    # --- cloud
    cloud provider: cloud, cloud vendor, hyperscaler, cloud platform, hosting provider ; provider, platform ; regions, services ; cloud-thing
    aws: amazon web services, amazon cloud ; amazon ;  ; cloud-brand
    azure: microsoft azure, microsoft cloud ;  ;  ; cloud-brand
    gcp: google cloud, google cloud platform, gcloud ;  ;  ; cloud-brand
    cloudflare:  ;  ; workers, zones ; cloud-brand
    digitalocean: digital ocean, droplet provider ;  ;  ; cloud-brand
    alibaba cloud: aliyun, alicloud ;  ;  ; cloud-brand
    tencent cloud:  ;  ;  ; cloud-brand
    hetzner: hetzner cloud ;  ;  ; cloud-brand
    oracle cloud: oci ;  ;  ; cloud-brand
    heroku:  ;  ; dynos ; cloud-brand
    vercel:  ;  ;  ; cloud-brand
    netlify:  ;  ;  ; cloud-brand
    cloud account: aws account, cloud subscription, billing account, cloud project, azure subscription, gcp project, tenant account ; account, subscription, project, tenant, organization ; account id, owner ; cloud-scope
    resource group: group of resources, resource collection, stack group ; project, stack ; location, tags ; cloud-scope
    tenant: customer tenant, organisation tenant, directory tenant ; organization, workspace, account ; tenant id ; cloud-scope
    region: cloud region, data center location, datacenter, data centre, geographic region, location of the cloud ; location, zone, area ; code, name, endpoint ; cloud-scope
    availability zone: az, zone, failure zone ; region ;  ; cloud-scope
    environment: env, deployment environment, stage, runtime environment, target environment ; workspace, context, tier ; name, variables, url ; cloud-scope
    production: prod, live environment, production environment ; released, live ;  ; env-kind
    staging: stage environment, pre-production, preprod, uat, test environment, qa environment ; preview ;  ; env-kind
    development environment: dev, dev environment, local environment ; sandbox, development ;  ; env-kind
    sandbox: playground, isolated environment, scratch environment, secure sandbox, jailed environment ; container, virtual machine, environment, workspace, session ; timeout, files, template, id ; compute-thing
    cloud resource: resource, infrastructure resource, cloud asset, infra object, provisioned resource ; asset, component, service ; arn, tags, type, state, region ; cloud-thing
    arn: resource name, amazon resource name, resource identifier, resource id ; id, identifier, uri ;  ; cloud-thing
    resource tag: tag, cloud tag, resource label, metadata tag ; label, annotation ; key, value ; cloud-thing
    cloud service: managed service, saas service, cloud offering, aws service ; service, platform, product ;  ; cloud-thing
    virtual machine: vm, virtual server, compute instance, ec2 instance, cloud server, instance, vps, droplet, virtual host, guest, compute engine instance, vm instance, guest machine, virtual private server ; server, machine, host, node, box ; cpu, memory, image, state, flavor, instance type, power state, uptime ; compute-thing
    server: host, machine, remote server, box, server machine, remote host, backend machine ; virtual machine, node, computer, instance, endpoint, service ; hostname, ip, cpu, memory, uptime, load, status ; compute-thing
    hypervisor: vm host, virtualization host, virtualisation host, esxi host, proxmox node, bare metal host ; node, server ; guests, capacity ; compute-thing
    bare metal server: dedicated server, physical server, physical machine ; server ;  ; compute-thing
    instance type: machine type, vm size, instance size, flavor, flavour, server type, droplet size, sku ; tier, hardware, size, plan ; vcpu, ram, price ; compute-part
    machine image: ami, vm image, os image, server image, disk image, boot image, vm template ; image, snapshot, template ; os, version, architecture ; compute-part
    auto scaling group: autoscaling group, asg, scale set, instance group, autoscaler, node pool, nodegroup, node group, vm scale set ; scaling, pool ; min size, max size, desired capacity ; compute-thing
    scaling: replica count, number of instances, autoscaling, scale out, scale up, capacity change ; capacity, size, resize ; replicas, min, max, target ; ops-thing
    serverless function: lambda, lambda function, cloud function, edge function, faas function, azure function, function ; worker, edge worker, script, handler, endpoint ; runtime, handler, memory, timeout, trigger, invocations, code ; compute-thing
    edge worker: worker, cloudflare worker, edge script, worker script ; serverless function, script ; bindings, routes, code ; compute-thing
    web app: web application, hosted app, app service, cloud app, paas app, application, site ; project, service, website ; url, builds, environment variables ; compute-thing
    managed database: rds instance, hosted database, database instance, db cluster, database cluster, cloud database, db instance ; database, instance, cluster ; engine, endpoint, size, storage ; compute-thing
    object storage: blob storage, s3, bucket storage, cloud storage, object store, file bucket ; storage, bucket, cloud files ; buckets, objects, keys, acl ; storage-thing
    bucket: s3 bucket, storage bucket, storage container, blob container, object bucket, gcs bucket ; container, folder, object storage, space ; objects, region, policy, acl, versioning, lifecycle ; storage-thing
    stored object: blob, s3 object, stored file, bucket object, object in a bucket, storage object ; file, key, item, asset, object ; key, size, content type, etag, last modified ; storage-thing
    presigned url: signed url, pre-signed url, temporary download link, temporary link, time-limited link, sas url ; download link, share link, upload url ; expiry, method ; storage-thing
    block volume: volume, disk, persistent disk, ebs volume, block storage, persistent volume, data disk, attached disk, docker volume ; storage, drive, mount ; size, type, attached, mount point ; storage-thing
    file share: network share, nfs share, smb share, shared folder, network drive, file system share ; share, mount, folder ; path, quota, permissions ; storage-thing
    storage account: storage service, storage pool, storage backend, datastore pool ; storage, bucket ; keys, containers, replication ; storage-thing
    snapshot: point-in-time copy, disk snapshot, volume snapshot, vm snapshot, checkpoint, state capture, restore point ; backup, copy, image, saved state ; created at, source, size ; backup-thing
    backup: back up, backup copy, safety copy, dump, database dump, archive copy, backup job, saved copy ; snapshot, export, archive, restore point, recovery copy ; size, schedule, retention, created at, destination ; backup-thing
    restore: recovery, data recovery, roll back to backup, restoration, bring back from backup ; rollback, undelete, recover ; target time, backup id ; backup-thing
    backup schedule: backup policy, backup plan, snapshot policy ; schedule, retention ; frequency, retention ; backup-thing
    disaster recovery: dr, failover, business continuity, switchover ; recovery, replication ; rto, rpo ; backup-thing
    retention policy: lifecycle rule, lifecycle policy, retention period, data retention, expiry rule, keep period ; ttl, policy, cleanup rule ; days, action ; backup-thing
    infrastructure as code: iac, terraform configuration, terraform, infrastructure template, cloud template, cloudformation template, tf config, opentofu ; template, configuration, stack, plan ; resources, modules, variables, outputs, providers ; iac-thing
    stack: cloudformation stack, infrastructure stack, deployed stack, iac stack, pulumi stack, compose stack, compose project ; deployment, project, application, environment ; resources, outputs, parameters, events, drift ; iac-thing
    terraform module: iac module, tf module, infrastructure module ; module, package ; inputs, outputs, provider ; iac-thing
    terraform provider: iac provider, tf provider, provider plugin ; provider ; resources, data sources, versions ; iac-thing
    terraform plan: infrastructure plan, change preview, dry run, what-if, plan output ; plan, preview, diff ; add, change, destroy ; iac-thing
    terraform state: state file, infrastructure state, tfstate ; state ; resources, lock ; iac-thing
    terraform workspace: iac workspace, tfc workspace ; workspace, environment ; runs, variables, state ; iac-thing
    drift: configuration drift, infrastructure drift, state mismatch, deviation from the declared state ; difference, diff ;  ; iac-thing
    playbook: ansible playbook, runbook, automation script, automation runbook, operational procedure ; script, procedure, workflow, guide ; tasks, hosts, inventory ; iac-thing
    host inventory: ansible inventory, machine list, asset inventory, server list, cmdb ; inventory, hosts ; groups, hosts, variables ; iac-thing
    cloud cost: cost, spend, spending, cloud bill, cloud spend, usage cost, cloud expenses, how much we spend ; billing, charges, invoice, price, budget ; service, period, forecast, currency ; cost-thing
    cloud pricing: price list, service pricing, rate card, price of a service, list price ; cost, price ; sku, unit, region ; cost-thing
    cost budget: budget, spending limit, spend cap, cost alert ; limit, quota ; amount, threshold ; cost-thing
    quota: service quota, usage limit, limit, allowance, service limit, cap, rate allowance ; budget, rate limit, remaining usage, credits ; used, remaining, reset ; cost-thing
    rate limit: throttle, throttling, request limit, api limit, rate limiting, calls per minute ; quota, limit ; window, remaining, reset ; cost-thing
    savings recommendation: cost optimization, rightsizing, cost saving, savings plan, idle resources, waste ; recommendation, optimization ; estimated savings ; cost-thing
    reserved instance: reservation, reserved capacity, committed use ; savings plan ;  ; cost-thing
    # --- containers and orchestration
    container: docker container, running container, containerized app, containerised service, oci container, container instance ; pod, process, service, sandbox, app ; image, ports, volumes, logs, status, command, name ; container-thing
    container image: docker image, image, oci image, built image ; artifact, package, layer ; tag, digest, layers, size, repository ; container-thing
    container registry: docker registry, image registry, image repository, docker hub, docker repository, artifact registry ; registry, repository ; tags, images, namespaces ; container-thing
    image tag: tag of an image, image version ; tag, version ; digest ; container-thing
    dockerfile: container build file, image recipe, containerfile, build file ; build, template ; base image, instructions ; container-thing
    docker compose: compose file, compose stack, compose project, multi-container app ; stack ; services, volumes, networks ; container-thing
    container network: docker network, bridge network, overlay network ; network ; driver, containers, subnet ; container-thing
    container volume: docker volume, volume, data volume ; storage, mount ; mountpoint, driver ; container-thing
    kubernetes: k8s, kube, kubernete, kubectl, container orchestration, container orchestrator ; cluster, openshift ; pods, nodes, namespaces, deployments ; container-brand
    docker: docker engine, docker daemon, container engine, podman, docker host ; container runtime ;  ; container-brand
    cluster: k8s cluster, kubernetes cluster, server cluster, kube cluster, eks cluster, compute cluster, node cluster, hpc cluster ; environment, nodes, context, farm, fleet ; nodes, version, health, status, endpoint, namespaces ; k8s-thing
    cluster node: node, worker node, k8s node, cluster member, cluster machine, worker machine ; server, machine, host ; capacity, taints, labels, conditions, kubelet, cpu, memory ; k8s-thing
    pod: k8s pod, kubernetes pod, kube pod, workload instance, running pod ; container, workload, replica ; containers, phase, restarts, logs, node, status ; k8s-thing
    deployment: k8s deployment, kubernetes deployment, deployed workload, deployment resource ; workload, release, rollout, app ; replicas, image, strategy, rollout ; k8s-thing
    statefulset: stateful set, stateful workload, sts ; workload ; replicas, volumes ; k8s-thing
    daemonset: daemon set, per-node workload ; workload ; nodes ; k8s-thing
    replicaset: replica set ; workload ;  ; k8s-thing
    workload: k8s workload, running workload, application workload ; deployment, job, service ;  ; k8s-thing
    namespace: k8s namespace, kube namespace, kubernetes namespace, cluster namespace, project namespace ; scope, tenant, project, workspace, prefix ; labels, quotas, status ; k8s-thing
    k8s service: kubernetes service, cluster service, svc, service endpoint ; service, load balancer ; selector, cluster ip, ports ; k8s-thing
    ingress: ingress rule, http ingress, ingress route, gateway route, ingress controller ; route, load balancer, gateway ; host, path, tls, backend ; k8s-thing
    configmap: config map, k8s config, configuration map ; configuration ; keys, data ; k8s-thing
    k8s secret: kubernetes secret, cluster secret, opaque secret ; secret ; data, type ; k8s-thing
    cronjob: k8s cronjob, scheduled kubernetes job, cron job resource ; job, schedule ; schedule, suspend ; k8s-thing
    k8s job: kubernetes job, batch job resource, one-off job ; job ; completions, parallelism ; k8s-thing
    persistent volume claim: pvc, volume claim, storage claim, pv, persistent volume ; volume ; size, access mode, storage class ; k8s-thing
    service account: machine account, robot account, sa, technical user, bot account, app identity, system account ; user, principal, identity, role ; keys, roles, email ; identity-thing
    custom resource: crd, custom resource definition, k8s custom object, cr ; resource, api resource ; group, version, kind, spec ; k8s-thing
    k8s manifest: kubernetes yaml, resource manifest, yaml manifest, resource definition, kubernetes resource ; manifest, configuration, spec ; kind, metadata, spec ; k8s-thing
    kubeconfig context: kube context, cluster context, k8s context, kubeconfig ; context, cluster ; cluster, user, current ; k8s-thing
    cluster event: k8s event, kubernetes event, kube event, cluster activity, pod event ; event, warning ; reason, message, involved object, count ; k8s-thing
    helm release: installed chart, helm deployment, chart release ; deployment, package, release ; revision, values, chart version ; k8s-thing
    helm chart: k8s package, helm package ; package, chart ; values, version ; k8s-thing
    horizontal pod autoscaler: hpa, pod autoscaler ; autoscaling ; min, max, target ; k8s-thing
    rollout: deployment rollout, gradual release, canary release, blue-green deployment, progressive delivery ; deployment, release, update ; status, revision, percentage ; ops-thing
    rollback: undo of a deployment, revert to previous version, rollback of a release, previous revision ; restore, revert ; revision ; ops-thing
    restart: reboot, power cycle, rolling restart, reload, relaunch ; reset ;  ; power-op
    power on: boot, turn on, bring up, spin up, wake, start a machine, start instance, launch ; run ;  ; power-op
    power off: shut down, shutdown, halt, turn off, bring down, stop a machine, stop instance ; kill ;  ; power-op
    suspend: pause a machine, hibernate, sleep, standby mode ; pause ; ; power-op
    terminate: destroy instance, terminate instance, decommission, deprovision, tear down ; delete, remove ; ; power-op
    port forward: port-forward, port forwarding, local tunnel to a pod, forwarded port ; tunnel, port mapping, proxy ; local port, remote port ; net-thing
    service mesh: istio, sidecar proxy ; network ; virtual service, destination rule ; k8s-thing
    gitops application: argocd application, argo app, gitops app, synced application ; application, deployment ; sync status, health, resources ; k8s-thing
    resource usage: resource consumption, utilization, utilisation, cpu and memory usage, top output, load, resource utilization ; usage, metrics, performance, consumption ; cpu, memory, disk, network ; telemetry
    # --- networking, dns, cdn
    network: net, lan, network infrastructure ; vpc, subnet, connectivity, wifi ; addresses, gateway, cidr, devices ; net-thing
    vpc: virtual private cloud, virtual network, vnet, private network, cloud network ; network ; cidr, subnets, route tables, peering ; net-thing
    subnet: subnetwork, network range, ip subnet, vswitch, address block ; network, cidr block ; cidr, availability zone, gateway ; net-thing
    cidr block: ip range, cidr, address range, ip block, netblock, ip prefix, subnet range ; subnet, network, mask ; prefix length ; net-thing
    vlan: virtual lan, network segment ; network, subnet ; tag, id ; net-thing
    firewall: firewall rule, security group, network acl, access rule, packet filter, nsg, firewall policy, security group rule, iptables ; waf, access control, rule, policy ; ports, protocol, source, allow, deny, inbound, outbound ; net-thing
    web application firewall: waf, waf rule, bot protection, ddos protection ; firewall, security rule ; rules, actions, blocked requests ; net-thing
    load balancer: lb, alb, elb, application load balancer, traffic distributor, haproxy ; proxy, ingress, gateway, balancer, reverse proxy ; target group, listener, health check, backends ; net-thing
    target group: backend pool, upstream pool, origin pool, backend group, server pool ; pool ; members, health ; net-thing
    reverse proxy: proxy host, proxy rule, edge proxy, nginx proxy ; proxy, load balancer, gateway ; upstream, domain ; net-thing
    proxy: proxy server, forward proxy, http proxy, web proxy, residential proxy ; gateway, vpn, relay ; host, port, country, username ; net-thing
    vpn: vpn connection, virtual private network, wireguard, openvpn, tailnet ; tunnel, private network, proxy ; peers, endpoint, keys ; net-thing
    tunnel: secure tunnel, ssh tunnel, exposed endpoint, ngrok tunnel, cloudflare tunnel, public tunnel ; vpn, port forward, proxy ; url, port ; net-thing
    gateway: api gateway, network gateway, nat gateway, internet gateway ; router, proxy, endpoint ; routes, stages ; net-thing
    route table: routing table, network route, static route, routes, ip route ; route, path, routing ; destination, next hop ; net-thing
    router: network router, edge router, wifi router ; gateway, switch, network device, access point ; interfaces, firmware ; net-device
    network switch: switch, managed switch, ethernet switch ; router, network device ; ports, vlans ; net-device
    access point: wifi access point, wap, wireless ap ; router ; clients, ssid ; net-device
    network interface: nic, interface, eni, network adapter, ethernet adapter, network card ; port, connection ; mac address, ip, mtu, status ; net-thing
    network peering: vpc peering, transit gateway, interconnect, peer network ; connection ;  ; net-thing
    bgp route: autonomous system, asn, bgp prefix, as number, bgp peer ; network owner, prefix ; prefix, origin, path ; net-thing
    port: tcp port, network port, port number, open port, listening port, service port ; socket, endpoint, connection ; number, protocol, state ; net-thing
    socket: open connection, network connection, tcp connection, active connection, netstat entry ; session, port ; local address, remote address, state ; net-thing
    port mapping: published port, exposed port, nat rule, port redirection ; port forward ; host port, container port ; net-thing
    ip address: ip, internet address, ipv4 address, ipv6 address, host address, network address, ip addr, public ip, elastic ip, floating ip ; address, host ; ipv4, ipv6, version ; net-thing
    ip geolocation: ip location, geo ip, geoip, where an ip is located, ip lookup, ip info, location of an ip ; location, ip address ; country, city, isp, asn, timezone, coordinates ; net-lookup
    my ip: public ip address, external ip, own ip address, current ip ; ip address ;  ; net-lookup
    mac address: hardware address, physical address, ethernet address ; vendor ;  ; net-thing
    ping: icmp echo, reachability test, host reachability, is host alive, reachability check ; connectivity test, health check, latency ; round trip time, packet loss ; net-lookup
    traceroute: network path, trace route, hop trace, mtr ; route ; hops, latency ; net-lookup
    port scan: nmap scan, open port discovery, port check, network scan, host discovery ; scan ; ports, services, state ; net-lookup
    network speed: speed test, bandwidth test, internet speed, connection speed ; bandwidth, throughput ; download, upload, ping ; net-lookup
    packet capture: pcap, network capture, traffic capture, packet trace, sniffed traffic, wireshark capture ; traffic, network traffic ; packets, protocols, conversations ; net-lookup
    network traffic: traffic, bandwidth usage, data transfer, bytes in and out, network flow, flow log ; bandwidth, requests ; inbound, outbound, bytes ; telemetry
    bandwidth: data rate, transfer rate, throughput, network capacity ; traffic, speed ; bits per second ; telemetry
    wifi: wi-fi, wireless, wlan, wireless network, ssid, hotspot ; network, connection ; signal strength, password, channel ; net-thing
    bluetooth: ble, bluetooth device, paired device ; wireless ;  ; net-thing
    dns: domain name system, name resolution, name service, nameserver lookup ; dns record, domain ;  ; net-thing
    dns record: dns entry, domain record, resource record, zone record, name record, dns setting ; domain, record, zone file ; a, cname, mx, txt, ttl, value, name ; dns-thing
    dns zone: hosted zone, zone, domain zone, zone file, managed zone ; domain, dns record ; nameservers, records ; dns-thing
    dns lookup: name resolution, resolve a hostname, dig, nslookup, dns query, domain resolution, host lookup ; dns record, lookup ; a, mx, txt, ns ; net-lookup
    reverse dns: ptr lookup, reverse lookup, ip to hostname, hostname of an ip ;  ;  ; net-lookup
    nameserver: name server, dns server, resolver, ns ; dns ;  ; dns-thing
    a record: ipv4 record, address record ; aaaa record ;  ; dns-type
    mx record: mail exchanger, mail record, mail server record ;  ; priority ; dns-type
    cname record: cname, alias record, canonical name ;  ;  ; dns-type
    txt record: spf, dkim, dmarc, text record ;  ;  ; dns-type
    ns record: nameserver record, delegation record ;  ;  ; dns-type
    domain: domain name, web domain, internet domain, hostname, site address, fqdn, web address ; host, website, site, url, dns zone ; registrar, nameservers, expiry, tld, dns records ; dns-thing
    subdomain: sub-domain, child domain, host under a domain ; hostname, domain ;  ; dns-thing
    custom domain: domain mapping, vanity domain, domain alias, attached domain, connected domain ; domain, alias ; verification, certificate ; dns-thing
    domain availability: free domain, whether a domain is taken, domain name check, unregistered domain, domain search ; domain registration ; price, tld ; net-lookup
    domain registration: registered domain, domain purchase, domain transfer, domain renewal, registrar ; domain ; price, years, registrant, auto-renew ; dns-thing
    whois: whois record, domain ownership, registration data, domain owner information, rdap, registrant details ; domain info, registration, domain lookup ; registrar, created date, expiry, contact ; net-lookup
    tld: top-level domain, domain extension, domain ending, domain suffix ; domain ;  ; dns-thing
    hostname: host name, machine name, computer name, server name ; host, domain, name ;  ; net-thing
    url redirect: redirect, redirection, forwarding rule, 301, redirect rule, url rewrite, rewrite rule ; route, rule, page rule ; source, destination, status code ; net-thing
    short link: short url, shortened url, shortlink, tiny url, link shortener ; link, alias ; slug, clicks, destination ; net-thing
    http header: response header, request header, headers, security headers, response headers ; metadata ; name, value ; net-thing
    http request: web request, api call, api request, http call, rest call, url fetch, network request, curl ; request, fetch ; method, headers, body, status code, url ; net-thing
    http status: status code, response code, http code ; status ;  ; net-thing
    endpoint: api endpoint, api route, service url, service address, url of the service, api path ; url, route, path, host, operation ; method, path, parameters, schema ; net-thing
    webhook: web hook, callback url, http callback, event callback, notification hook, event hook, outgoing hook ; subscription, trigger, integration, listener ; url, events, secret, deliveries ; event-thing
    cdn: content delivery network, edge network, edge cache, content distribution, cloudfront distribution, cdn distribution ; cache, edge ; origin, cache, purge, zone ; net-thing
    cache purge: cache invalidation, clear cache, flush cache, cache clearing, cache flush, purge of cached files, evict ; cache, reset, refresh ; urls, tags, everything ; cache-thing
    cache: cached data, caching, temporary store, cached copy, cached results, in-memory cache, memoized results, buffer ; key-value store, temp data, memory ; ttl, hits, misses, keys, size ; cache-thing
    cache statistics: cache hit rate, hit ratio, cache stats, cache usage ; cache, statistics ; hits, misses, evictions ; cache-thing
    cors: cross-origin settings, cross origin policy, allowed origins ; headers ;  ; net-thing
    latency: response time, delay, lag, round trip time, response latency, slowness ; performance, duration, ping ; p50, p95, p99, ms ; telemetry
    # --- queues and streams
    message queue: queue, mq, sqs queue, job queue, task queue, work queue, messaging queue ; broker, topic, stream, channel ; messages, depth, consumers, dead letter ; mq-thing
    topic: kafka topic, pub/sub topic, pubsub topic, sns topic, message topic, mqtt topic, event topic ; channel, subject, stream, queue ; partitions, offsets, subscribers, retention ; mq-thing
    queue message: message, queued message, broker message, payload, kafka message, kafka record, published message ; event, record, notification, job ; body, headers, key, offset, partition ; mq-thing
    dead letter queue: dlq, failed messages, undeliverable messages, poison messages ; queue, failed jobs ;  ; mq-thing
    message broker: broker, kafka cluster, messaging server, rabbitmq, mqtt broker, kafka broker, nats server ; server, cluster ; topics, queues, exchanges ; mq-thing
    message exchange: rabbitmq exchange, message router ; broker, exchange ; bindings, routing key ; mq-thing
    consumer group: kafka consumer group, consumer, message consumer, subscriber group, listener ; subscriber ; lag, members, offsets ; mq-thing
    message producer: publisher, emitter, sender ; producer ;  ; mq-thing
    consumer lag: lag, queue depth, backlog, queue length, pending messages ; metrics, offset ;  ; mq-thing
    data stream: event stream, kinesis stream, data feed, live feed, stream of events, change stream, cdc stream ; stream, feed, topic, channel ; shards, records, offsets ; mq-thing
    subscription: topic subscription, subscriber, event subscription, pubsub subscription, listener registration ; webhook, consumer, feed ; topic, filter, endpoint ; mq-thing
    message schema: avro schema, schema registry, event schema, schema subject ; schema ; version, compatibility ; mq-thing
    event: emitted event, system event, domain event, activity event, occurrence ; message, log entry, notification, activity, record ; type, timestamp, payload, source ; event-thing
    event bus: eventbridge bus, event hub, event grid, event router ; message broker, topic ; rules, targets ; event-thing
    event rule: event trigger, eventbridge rule, event pattern, automation trigger ; rule, trigger, webhook ; target, pattern ; event-thing
    scheduled job: cron job, cron, scheduled task, cronjob, timer job, recurring job, scheduled run, timed task, periodic job, crontab entry ; schedule, timer, job, task, automation ; cron expression, next run, interval, enabled ; run-thing
    background job: async job, batch job, long-running job, async task, background task, worker job, queued job, job ; task, process, operation, run, worker ; status, progress, result, id, retries ; run-thing
    job status: run status, task progress, progress of a job, operation status, async result, whether it is done ; status, progress, state ; pending, running, done, failed, percent ; run-thing
    # --- observability, incidents
    log: log entry, log line, log record, logs, log message, log output, logged event, journal entry, console output, log event, application log ; event, output, message, trail, history, stdout ; level, timestamp, message, severity, stream, lines ; telemetry
    log file: logfile, log stream, log group, syslog, journal, log source, log bucket ; log, file ; lines, tail, path, retention ; log-thing
    log level: verbosity, logging level, severity level ; severity ; debug, info, warn, error ; log-thing
    log pattern: log template, log cluster, recurring log message, common log messages ; pattern, logs ; count, example ; log-thing
    audit log: audit trail, activity log, change history, audit event, audit record, who did what, security log, cloudtrail event ; history, activity, log, journal, access log ; actor, action, timestamp, target, ip ; log-thing
    access log: request log, web server log, http log, visitor log ; log, audit log ; path, status, client ip, user agent ; log-thing
    error log: error report, exception log, crash log, stderr ; log, errors ; stack trace, message ; log-thing
    metric: measurement, telemetry, gauge, counter, monitoring metric, performance counter, measure, metrics data, metric data, data points, readings ; statistic, time series, indicator, value, kpi, number ; name, labels, unit, value, timestamps ; telemetry
    time series: timeseries, metric series, series of data points, measurements over time, historical metric values ; metric, history, data points ; timestamps, values, labels, step ; telemetry
    metric name: list of metrics, available metrics, metric catalog, metric metadata, metric definition ; metric ; type, help, unit ; metric-part
    metric label: label name, label value, tag key, dimension, tag value, label set ; label, tag ;  ; metric-part
    instant query: current value of a metric, point-in-time query, latest metric value ; promql, query ;  ; metric-part
    range query: metric values over time, query over a time range, historical query ; promql, query, time series ; start, end, step ; metric-part
    scrape target: monitoring target, prometheus target, monitored endpoint, exporter ; target, host ; health, last scrape ; monitor-thing
    trace: distributed trace, request trace, span tree, tracing data, apm trace, call trace, end-to-end trace ; span, request flow, transaction ; spans, duration, service, trace id ; telemetry
    span: trace span, operation span, trace segment, timed operation ; trace ; attributes, start, duration, parent ; telemetry
    profile: cpu profile, flame graph, flamegraph, profiling data, performance profile, heap profile, continuous profile ; hot spots, trace ; samples, functions, stack ; telemetry
    service map: service dependency map, service graph, topology, service topology, dependency graph ; architecture, dependencies ; services, edges, latency ; telemetry
    monitored service: apm service, service catalog entry, application service, microservice ; service, application, component ; owner, latency, error rate ; monitor-thing
    error: exception, application error, crash, failure, fault, runtime error, error event, error group ; issue, problem, stack trace, warning ; stack trace, message, count, first seen, last seen ; telemetry
    error rate: failure rate, error ratio, error count, failed requests ; errors, metric ;  ; telemetry
    stack trace: stacktrace, backtrace, traceback, call stack ; error, exception ; frames, file, line ; telemetry
    alert: alarm, alert notification, triggered alarm, warning, firing alert, notification of a problem, active alert, alert instance ; incident, notification, problem, event, trigger ; severity, state, firing, labels, threshold, acknowledged ; alert-thing
    alert rule: alarm rule, alerting rule, alarm definition, alert condition, threshold rule, detector, alert definition, alert policy ; alert, rule, monitor, condition ; threshold, query, duration, severity, notification ; alert-thing
    monitor: uptime monitor, check, uptime check, synthetic check, synthetic monitor, synthetic test, availability check, heartbeat, website monitor, watcher ; alert rule, probe, health check, watch ; url, interval, status, locations ; alert-thing
    silence: mute, alert mute, downtime, maintenance window, snooze, suppression, alert suppression ; pause ; start, end, matchers, comment ; alert-thing
    contact point: notification channel, alert receiver, notification target, alert destination, notification policy ; channel, recipient ; email, slack, webhook ; alert-thing
    incident: outage, service disruption, production incident, major incident, sev, disruption, ongoing incident, downtime event, service outage ; alert, problem, issue, ticket, emergency, failure ; severity, status, responders, timeline, commander, root cause ; alert-thing
    incident note: incident update, incident activity, timeline entry, incident timeline, responder note ; note, comment, update ;  ; incident-part
    postmortem: post-mortem, incident review, retrospective of an incident, incident report ; report, root cause ; timeline, cause, actions ; incident-part
    root cause: root cause analysis, rca, cause of the failure, diagnosis, underlying problem, likely cause, why it broke ; investigation, analysis, explanation, troubleshooting ;  ; incident-part
    on-call schedule: on-call, oncall, rota, on call rotation, duty roster, on-call shift, who is on call, pager schedule ; schedule, shift, rotation ; users, start, end, override ; oncall-thing
    escalation policy: escalation, escalation chain, escalation path, paging policy ; policy ; levels, targets, delay ; oncall-thing
    responder: on-call engineer, on-call user, person on duty, incident responder ; user, assignee, engineer ;  ; oncall-thing
    status page: service status, system status page, public status, operational status, provider status ; status, health, incident ; components, incidents, uptime ; monitor-thing
    health check: health, healthcheck, liveness check, readiness, health status, is it up, service health, heartbeat check, server health, alive check, system check ; ping, status, diagnostics, availability, monitor ; status, uptime, version ; monitor-thing
    uptime: availability, time since boot, how long running, up time, service availability ; health, status ; percent ; monitor-thing
    slo: service level objective, sla, error budget, reliability target, service level, sli, burn rate ; target, goal, kpi ; target, window, burn rate ; monitor-thing
    annotation: chart annotation, dashboard annotation, event marker, deployment marker ; note, comment, mark ; time, text, tags ; monitor-thing
    diagnostics: diagnostic report, troubleshooting data, debug info, debug information, self test, diagnosis ; health check, logs, analysis, investigation ;  ; monitor-thing
    real user monitoring: rum, frontend monitoring, web vitals, page performance, page load times, core web vitals, site speed ; performance, analytics ; lcp, cls, fid, ttfb ; telemetry
    performance test: load test, benchmark, stress test, performance benchmark, k6 test ; test, speed test ; users, duration, latency ; test-kind
    # --- security
    vulnerability: security flaw, cve, security hole, weakness, security vulnerability, vuln, security issue, known exploit, advisory, security advisory, exposure ; security finding, risk, issue, threat, bug ; severity, cvss, affected version, fix, cwe, epss, exploit ; sec-thing
    cvss score: severity score, vulnerability severity, cve score, risk score ; severity, score, vulnerability ; vector, base score ; sec-thing
    exploit: proof of concept exploit, poc, attack code, known exploited vulnerability, kev ; vulnerability, attack ;  ; sec-thing
    security finding: finding, security alert, security hub finding, scan result, detection, scanner result ; alert, vulnerability, issue, result, violation, security issue ; severity, resource, remediation, status ; sec-thing
    vulnerability scan: security scan, security check, vulnerability assessment, security audit, security analysis, cve scan, vuln scan, security test ; scan, audit, check, inspection ; findings, severity, targets ; scan-kind
    static code scan: sast, static analysis, code scanning, static code analysis, code security scan, semgrep scan, source code scan ; code analysis, security scan, lint ; findings, rules, lines ; scan-kind
    dependency scan: sca, software composition analysis, dependency check, package vulnerability check, open source scan, vulnerable packages ; vulnerability scan, dependency audit ; packages, versions ; scan-kind
    container scan: image scan, image vulnerability scan, docker image scan ; vulnerability scan ; layers, packages ; scan-kind
    secret scan: secret detection, leaked secret scan, exposed credential check, secret scanning, credential leak detection, hardcoded secrets ; security scan ;  ; scan-kind
    infrastructure scan: iac scan, misconfiguration scan, cloud security posture, cspm, configuration audit ; security scan, compliance check ;  ; scan-kind
    dynamic scan: dast, web vulnerability scan, penetration test, pentest, web app scan, active scan ; security scan ;  ; scan-kind
    malware scan: virus scan, antivirus scan, file reputation, malware check, malware analysis, virus check, is this file malicious, file scan ; reputation, threat analysis ; hash, detections, engines ; scan-kind
    malware: virus, malicious software, trojan, ransomware, malicious file, malicious code ; threat, infection ; family, hash, sample ; sec-thing
    threat: threat intelligence, threat intel, attack campaign, threat actor, adversary, apt group ; risk, attack, danger, indicator of compromise ; ttp, mitre, indicators ; sec-thing
    indicator of compromise: ioc, threat indicator, malicious indicator, observable ; indicator, threat, evidence ; ip, hash, domain, url ; sec-thing
    attack technique: mitre technique, att&ck technique, ttp, tactic, attack pattern, attack method ; threat, attack ; tactics, mitigations, id ; sec-thing
    detection rule: siem rule, sigma rule, yara rule, correlation rule, threat detection rule ; rule, alert rule ; query, severity ; sec-thing
    ip reputation: ip threat check, abuse check, ip risk, blacklist check, blocklist check, malicious ip lookup ; reputation, ip info ; score, reports ; rep-kind
    url reputation: url safety check, url scan, phishing check, safe browsing, malicious link check, is this link safe ; reputation, url analysis ; verdict ; rep-kind
    domain reputation: domain risk, domain threat check, malicious domain check ; reputation ;  ; rep-kind
    file reputation: hash lookup, file hash check, hash reputation ; reputation, malware scan ; md5, sha256 ; rep-kind
    data breach: breach, leak, data leak, compromised account, leaked password, pwned account, email breach ; incident, exposure ; date, data classes, domain ; sec-thing
    phishing: phishing email, scam, spoofing, social engineering, fraud attempt ; spam, threat ;  ; sec-thing
    compliance: compliance check, regulatory compliance, compliance status, policy compliance, control, compliance framework, benchmark, security standard ; audit, governance, policy, controls ; soc2, gdpr, cis, passed, failed ; sec-thing
    security posture: security score, secure score, security status, security overview, hardening, security best practices ; risk, compliance ;  ; sec-thing
    risk: risk assessment, risk level, hazard, risk analysis ; threat, vulnerability, danger ; score, likelihood, impact ; sec-thing
    sbom: software bill of materials, bill of materials, component list, dependency inventory ; dependencies ; packages, licenses ; sec-thing
    sensitive data: pii, personal data, personally identifiable information, private data, confidential information, personal information ; secrets, privacy ; names, emails, ssn, masking, redaction ; sec-thing
    blocked list: blocklist, block list, blacklist, denylist, deny list, banned list, ip block ; firewall rule ;  ; list-kind
    allowed list: allowlist, allow list, whitelist, safelist, approved list, trusted list ;  ;  ; list-kind
    certificate: ssl certificate, tls certificate, cert, ssl cert, x509 certificate, https certificate, security certificate ; ssl, tls, key pair ; expiry, issuer, subject, san, chain, fingerprint ; cred-thing
    certificate authority: ca, cert issuer, root certificate, issuing authority ; certificate ;  ; cred-thing
    certificate transparency: ct log, ct logs, issued certificates ; certificate ;  ; net-lookup
    ssl check: tls check, ssl test, ssl labs scan, https check, certificate check, tls configuration scan ; certificate ; grade, protocols, ciphers, expiry ; scan-kind
    secret: sensitive value, vault secret, stored secret, confidential value, secret value, vault entry, secret string ; credential, password, api key, environment variable, token, key ; name, value, version, path, rotation ; cred-thing
    secret vault: secrets manager, key vault, vault, password manager, secret store, credential store, keychain, secrets engine ; storage ; secrets, items, folders ; cred-thing
    credential: credentials, login details, login credentials, sign-in details, account credentials, access details ; secret, password, api key, token, login ; username, password, type ; cred-thing
    password: passphrase, passcode, pwd, secret word, login password ; credential, secret ; length, strength, symbols ; cred-thing
    password strength: password check, password quality, password security, how strong a password is ; password, score ; entropy ; cred-part
    password reset: forgotten password, password change, password recovery, reset link ; password ;  ; cred-part
    api key: access key, apikey, api token, personal access token, pat, developer key, service key, api credential, secret key ; token, credential, secret, key ; scopes, expiry, name, last used ; cred-thing
    access token: auth token, bearer token, oauth token, jwt, session token, authentication token, token, json web token, id token ; api key, credential, session ; expiry, scope, claims, refresh ; cred-thing
    refresh token: token renewal, renewed token ; access token ;  ; cred-thing
    oauth client: oauth app, oauth application, app registration, client application, client id, registered app, enterprise application ; app, integration ; redirect uri, scopes, client secret ; identity-thing
    encryption key: kms key, cryptographic key, crypto key, cipher key, master key, symmetric key, customer managed key, private key ; key, key pair ; algorithm, rotation, key id ; cred-thing
    ssh key: ssh public key, public key, deploy key, key pair, keypair ; key ; fingerprint, private key ; cred-thing
    encryption: encrypting, ciphering, scrambling, encrypted text ; security, protection ; key, algorithm, iv ; crypto-op
    decryption: decrypting, deciphering, unlocking encrypted text ;  ;  ; crypto-op
    digital signature: signature, signed data, signing, signed hash, signature verification ; hash, seal ; key, algorithm ; crypto-op
    checksum: hash, digest, hash value, file hash, md5, sha256, sha, fingerprint ; signature, integrity check ; algorithm ; crypto-op
    random id: uuid, guid, unique id, unique identifier, generated id, ulid, nanoid ; identifier, token ; version, count ; crypto-op
    base64: base64 encoding, b64, base64 string ; encoding ;  ; crypto-op
    one-time password: otp, totp, 2fa code, verification code, mfa code, authenticator code, two-factor code, login code ; mfa, code, pin ; digits, expiry ; cred-thing
    # --- identity and access
    user: account, user account, end user, app user, directory user, iam user, username holder, user record, user profile ; contact, employee, people, identity, principal, subscriber, collaborator, login, member, person, profile ; username, email, name, role, status, id, last login ; identity-thing
    current user: myself, my profile, authenticated user, logged-in user, own account, whoami, my account, signed-in user, caller identity ; profile ; name, email, id ; identity-thing
    user group: group, security group of users, member group, directory group, user pool, distribution group ; team, organization, role, department ; members, owners, name ; identity-thing
    group member: member, membership, team member, group membership, participants ; user, collaborator ; role, joined ; identity-thing
    role: user role, iam role, access role, security role, job role, role definition ; permission, group, privilege, position ; permissions, members, trust policy ; access-thing
    role assignment: role binding, role grant, assigned role, access assignment, rolebinding ; role, permission, grant ; principal, scope ; access-thing
    permission: access right, privilege, authorization, grant, entitlement, acl, access control, access level, rights ; role, policy, scope, sharing, access, right ; user, resource, action, allow, deny, level ; access-thing
    access policy: iam policy, permission policy, security policy, policy document, bucket policy, conditional access policy, authorization policy, acl policy ; policy, rule, permission ; statements, actions, effect, resources, principals ; access-thing
    scope: oauth scope, access scope, permission scope, granted scopes ; permission ;  ; access-thing
    access request: permission request, access approval, request for access, join request ; approval, request ;  ; access-thing
    access review: permission audit, unused permissions, access analyzer, effective permissions, permission check ; audit, permission ;  ; access-thing
    session: login session, user session, active session, signed-in session, auth session ; connection, token, context, conversation, cookie ; id, started, expires, user, device ; session-thing
    browser session: browser instance, headless browser, browsing session, browser context ; session, browser ;  ; session-thing
    terminal session: shell session, ssh session, console session, tmux session, pty, command session, interactive shell ; session, terminal, process ; command, output ; session-thing
    debug session: debugger session, debugging session ; session, debugger ; breakpoints, variables, stack ; session-thing
    cookie: browser cookie, session cookie, http cookie ; session ; domain, value, expiry ; session-thing
    authentication: sign-in, login, log in, signin, logon, auth, sign in, logging in, authenticate, auth flow, oauth flow ; authorization, identity check, access, connect ; credentials, token, provider, redirect ; auth-op
    logout: sign-out, sign out, log out, signout, log off, session end ; disconnect, revoke ;  ; auth-op
    sign-up: registration, signup, account creation, new user registration, enrollment, enrolment, onboarding ; user creation, register ;  ; auth-op
    auth status: login status, authentication status, whether logged in, connection status, token validity, auth check ; session, status ;  ; auth-op
    multi-factor authentication: mfa, 2fa, two-factor authentication, two-step verification, second factor, authenticator, passkey ; security, otp ; devices, enabled, enrolled ; auth-thing
    single sign-on: sso, saml, oidc, identity provider, idp, federation, federated login, social login ; authentication, connection ; provider, metadata ; auth-thing
    sign-in log: login history, login attempts, login activity, sign-in activity, failed logins, logon events, authentication log ; audit log, activity ; ip, device, time, result ; log-thing
    directory: active directory, ldap directory, user directory, entra id, identity directory, company directory, azure ad ; users, groups, people ; users, groups, ou ; identity-thing
    organizational unit: ou, org unit, organisational unit ; department, group ;  ; identity-thing
    invitation: invite, user invitation, member invite, join link, team invite ; access, membership ; email, role, status ; identity-thing
    identity: principal, digital identity, caller, security principal, subject ; user, account, profile ; id, type ; identity-thing
    organization: org, organisation, company account, enterprise account, tenant organization, workspace organization ; company, team, workspace, tenant, account, group ; members, name, plan ; org-thing
    workspace: work space, team workspace, working area, project space ; project, environment, organization, space, account ; members, name, id ; org-thing
    team: crew, squad, work group, working group ; group, organization, department ; members, lead ; org-thing
    # --- devices, iot, smart home
    device: gadget, hardware device, connected device, appliance, equipment, managed device, iot device, smart device, iot thing ; machine, sensor, endpoint, hardware, entity, phone ; model, status, battery, serial number, firmware, online, id ; device-thing
    smart home: home automation, connected home, home assistant, smart home hub, domotics ; devices, home, house ; lights, switches, climate, scenes ; device-thing
    smart home entity: home assistant entity, home device, ha entity ; device, sensor ; state, attributes, domain ; device-thing
    device state: device status, current state of a device, on or off, entity state, device reading, whether something is on ; status, state, sensor reading ; on, off, attributes ; device-thing
    device command: control command, device action, service call, remote control, device control ; command, action ;  ; device-thing
    device group: zone of devices, device collection, room group ; group, room ;  ; device-thing
    sensor: detector, probe, measuring device, sensor reading, sensor data, sensor value, measurement device ; reading, telemetry, meter ; temperature, humidity, motion, value, unit ; home-device
    light: lamp, bulb, lights, smart bulb, lighting, light bulb, led, luminaire ; brightness ; brightness, color, on, off, color temperature, hue ; home-device
    thermostat: climate control, heating, hvac, air conditioner, ac, heater, climate, air conditioning, radiator ; temperature ; target temperature, mode, fan, humidity ; home-device
    smart switch: smart plug, outlet, power socket, plug, relay ; toggle, device, switch ; on, off ; home-device
    smart lock: door lock, deadbolt ; lock ; locked, unlocked, code ; home-device
    window covering: blinds, shades, curtain, garage door, shutter, awning ;  ; open, close, position ; home-device
    fan: ventilator, ceiling fan, ventilation, air purifier ;  ; speed, oscillate ; home-device
    vacuum cleaner: robot vacuum, vacuum, hoover, cleaning robot ;  ; clean, dock ; home-device
    camera: security camera, ip camera, webcam, surveillance camera, doorbell camera, cctv ; video feed ; snapshot, stream, motion, recording ; home-device
    media player: speaker, tv, smart tv, television, smart speaker, home audio, receiver ; playback ; volume, source, play, pause ; home-device
    alarm panel: burglar alarm, alarm system, home security, intrusion alarm ; alarm ; armed, disarmed ; home-device
    motion sensor: motion detector, presence sensor, occupancy sensor, pir ; sensor ; detected ; home-device
    energy meter: power meter, smart meter, energy usage, power consumption, electricity usage, energy consumption ; electricity, usage ; watts, kwh, solar ; home-device
    solar system: solar panels, pv system, inverter, home battery ; energy, production ; production, battery ; home-device
    ev charger: wallbox, charging station, car charger, charge point ;  ; charging, power ; home-device
    vehicle: car, automobile, ev, electric vehicle, truck, fleet vehicle ;  ; range, charge, location, doors, vin, odometer ; home-device
    printer: 3d printer, print device ;  ; job, temperature, filament, ink ; home-device
    robot: robot arm, drone, rover, robotic device ;  ; joints, position, battery ; home-device
    scene: lighting scene, home scene, preset, mood ; automation ; lights ; home-rule
    automation: automation rule, routine, home routine, smart home rule, if-then rule, applet ; workflow, scene, script, trigger, scheduled job ; trigger, condition, action, enabled ; home-rule
    room: area, home area, zone of the house, space in the house ; floor, location ; devices ; home-place
    device twin: device shadow, digital twin, thing shadow ; device, state ; desired, reported ; device-thing
    mqtt message: iot message, device message, telemetry message ; message, topic ; topic, payload, qos ; mq-thing
    serial port: com port, uart, serial connection, usb serial ; port, connection ; baud rate ; hw-thing
    gpio pin: pin, digital pin, io pin, i/o pin ;  ; level, mode, pwm ; hw-thing
    firmware: device software, embedded software, device image, firmware update, ota update ; software, version ; version ; hw-thing
    microcontroller: mcu, arduino, esp32, raspberry pi, dev board, embedded board ; device ; pins, firmware ; hw-thing
    usb device: peripheral, usb stick, attached hardware ; device ; vendor, product ; hw-thing
    phone: mobile device, smartphone, mobile phone, handset, cellphone, android device, iphone ; device, emulator ; screen, apps, battery ; device-kind
    tablet: ipad, slate ;  ;  ; device-kind
    computer: pc, desktop computer, laptop, workstation, mac, local machine, host computer, my computer ; machine, server, device, desktop ; os, cpu, ram, hostname ; device-kind
    emulator: simulator, virtual device, avd, ios simulator, android emulator, simulated device ; device, virtual machine ; booted, os version, udid ; device-thing
    managed endpoint: enrolled device, mdm device, intune device, company laptop, endpoint agent ; device, computer ; compliance, os, owner ; device-thing
    # --- operating systems, file systems, processes, hardware
    operating system: os, platform, os version, system version, os name ; system ; name, version, kernel, architecture ; os-thing
    linux: ubuntu, debian, unix, gnu/linux, red hat, posix ;  ;  ; os-kind
    windows: win32, microsoft windows, windows os ;  ;  ; os-kind
    macos: mac os, osx, os x, mac, apple computer ;  ;  ; os-kind
    android: android os ;  ;  ; os-kind
    ios: iphone os, ipados ;  ;  ; os-kind
    kernel: os kernel, kernel module, driver ;  ; version ; os-thing
    system information: system info, sysinfo, machine information, host information, hardware specs, machine specs, computer details, system specs, system details, server info ; operating system, hardware, environment, platform info ; os, cpu, memory, disk, hostname, uptime ; os-thing
    registry key: windows registry, registry value, registry entry ; setting ; hive, value ; os-thing
    system service: daemon, windows service, systemd unit, os service, background service, systemd service ; process, service ; status, enabled, start type ; os-thing
    environment variable: env var, env, environment setting, envvar, shell variable, environment variables ; variable, secret, setting, configuration ; name, value ; config-thing
    installed application: installed software, installed app, installed program, app list, software inventory, program ; package, application ; version, publisher, bundle id ; os-thing
    os package: system package, apt package, rpm, brew formula, deb package, software package ; package ; version, repository ; os-thing
    os update: system update, patch, security patch, software update, pending updates, hotfix ; upgrade ; kb, reboot ; os-thing
    process: running process, running program, os process, task, pid, running task, program instance ; service, application, job, command ; pid, cpu, memory, command line, parent, state ; os-thing
    command: shell command, terminal command, cli command, bash command, system command, console command, powershell command ; script, instruction, program, code, command line ; arguments, output, exit code, working directory, timeout, stdout, stderr ; exec-thing
    script: shell script, batch file, program file, bash script, powershell script, automation script ; command, code, program, file ; arguments, output ; exec-thing
    terminal: shell, console, command prompt, tty, command line, bash, terminal window ; terminal session, command ; output, input, buffer ; exec-thing
    command output: stdout, console output, output of a command, terminal output, process output, stderr, program output ; log, result ; exit code, lines ; exec-thing
    process signal: kill signal, sigterm, sigkill, interrupt ; termination ;  ; exec-thing
    working directory: cwd, current directory, current folder, pwd, working folder, present working directory ; directory, project root ; path ; fs-thing
    clipboard: pasteboard, copy buffer, copied text ;  ; text, image ; os-thing
    screen: display, desktop, monitor display, screen resolution ; window, screenshot ; resolution, width, height ; os-thing
    window: app window, application window, desktop window, program window ; screen, app ; title, position, size, focus ; os-thing
    file: document on disk, local file, stored document, file on disk ; document, attachment, object, asset, upload ; path, name, size, content, extension, modified time ; fs-thing
    directory: folder, dir, file folder, subdirectory, subfolder, file directory, catalogue on disk ; path, location, tree, workspace ; files, subfolders, path ; fs-thing
    directory listing: folder contents, list of files, files and folders, contents of a directory, ls, file list, what is in a folder, dir listing ; directory, file tree ; names, sizes, types ; fs-thing
    directory tree: folder structure, file tree, tree view, folder hierarchy, project structure, recursive listing, directory structure ; hierarchy, directory ; depth, nested, children ; fs-thing
    file content: text of a file, file contents, file text, file data, contents of a document, lines of a file, file body ; file, text, content ; encoding, lines, bytes ; file-part
    file metadata: file info, file details, file attributes, file properties, file stats, stat, file information ; metadata, file ; size, created, modified, permissions, owner ; file-part
    file permission: file mode, chmod, file access rights, ownership of a file, file rights ; permission ; owner, group, mode ; file-part
    file path: path, filepath, file location, pathname, location on disk, full path ; url, directory, filename ;  ; file-part
    file name: filename, name of a file, basename ; title, name ; extension ; file-part
    file size: size on disk, bytes, how big a file is ; size ;  ; file-part
    file change: file event, file watch, watched file, changed files, file modification, filesystem event ; change, edit, diff ;  ; file-part
    allowed directory: permitted folder, accessible directory, allowed path, directories the server may access, root directory, sandbox root ; directory, access ;  ; fs-thing
    symlink: symbolic link, soft link, shortcut, file link ; link, alias ; target ; fs-thing
    archive: zip, zip file, tarball, compressed file, tar, compressed archive, gzip, rar ; package, bundle ; entries, compression ; fs-thing
    temporary file: temp file, tmp file, scratch file ; cache ;  ; fs-thing
    trash: recycle bin, bin, deleted items, wastebasket, rubbish, deleted files ; archive ;  ; fs-thing
    file system: filesystem, fs, file store, disk file system ; storage, disk, files ; mounts, files, directories ; fs-thing
    mount: mount point, mounted drive, mounted volume ; volume, drive ; path, device ; fs-thing
    drive: hard drive, disk drive, cloud drive, shared drive, storage drive ; disk, volume, storage, folder ; space, letter ; fs-thing
    disk: disk space, disk usage, storage space, free space, hard disk, ssd, hdd, storage usage, disk utilization ; storage, volume, drive ; free, used, total, partitions, iops, mount ; machine-part
    cpu: processor, cpu usage, cpu load, cores, processor load, cpu utilization, load average ; performance, load ; percent, cores, frequency, temperature ; machine-part
    memory: ram, memory usage, main memory, ram usage, memory utilization, heap, swap ; performance ; used, free, total, available ; machine-part
    gpu: graphics card, gpu usage, video card, vram, graphics processor, accelerator, cuda device ;  ; utilization, temperature, memory ; machine-part
    battery: battery level, charge level, power level, remaining charge, battery status ; power ; percent, charging, plugged ; machine-part
    network usage: network stats, network interface statistics, network io, bytes sent and received ; network traffic, bandwidth ;  ; machine-part
    temperature sensor: cpu temperature, hardware temperature, thermal, thermals, system temperature ; sensor ; celsius ; machine-part
    power supply: power consumption of a host, psu, ups, power state ; battery, power ;  ; machine-part
    hardware: physical components, hardware info, hardware details, machine hardware ; device, equipment, system information ; cpu, ram, disk, gpu, motherboard ; os-thing
    crash dump: core dump, memory dump, minidump, crash report ; error, dump ;  ; os-thing
    system log: os log, event log, windows event log, kernel log, dmesg, journald, eventlog ; log ; source, event id ; log-thing
    system time: current time, clock, current date and time, server time, local time, current datetime ; date, timestamp, now ; timezone ; os-thing
    # --- configuration and misc infrastructure
    configuration: config, settings, setup, preferences, configuration settings, conf, server configuration, server settings ; properties, setting, environment, profile, defaults, options, parameters ; key, value, defaults, file ; config-thing
    configuration file: config file, settings file, ini file, dotfile, env file, conf file ; configuration, file ; sections, keys ; config-thing
    setting: config value, option, preference, config key, parameter, config option, knob ; configuration, property, flag, toggle ; name, value ; config-thing
    connection profile: connection settings, saved connection, server profile, stored connection, connection configuration ; database connection, profile ; host, port, name ; config-thing
    connection: established connection, connectivity, connection status, live connection ; session, database connection, integration, socket, link ; host, state, open, close ; config-thing
    connection test: connectivity test, test connection, connection check, whether it is reachable, connection verification ; health check, ping ; success, latency ; config-thing
    server information: server info, server status, server version, server details, service info, version info ; health check, system information, status, capabilities ; version, uptime, name ; config-thing
    service: microservice, backend service, application service, hosted service, running service ; app, server, component, process ; status, endpoints, instances, version ; svc-thing
    operation: api operation, action, async operation, pending operation ; task, job, call, command ; status, result ; svc-thing
    api specification: openapi spec, swagger, api spec, api definition, api schema, api description, openapi document ; documentation, schema, endpoints ; paths, methods, parameters ; svc-thing
    dependency: upstream service, required service, prerequisite ; package, requirement, relationship ;  ; svc-thing
    topology: architecture, system layout, infrastructure diagram, network diagram, infrastructure map ; service map, diagram, structure ; nodes, links ; svc-thing
    capacity: capacity planning, headroom, available resources, limits of a system ; quota, scaling, size ;  ; svc-thing
    maintenance: upkeep, housekeeping, planned maintenance, servicing ; downtime, cleanup ; window ; svc-thing
    status: state, condition, current state, situation ; health, progress, phase ;  ; svc-thing
    version: release version, version number, build number, software version ; release, revision, tag ;  ; svc-thing
    data export: export, data dump, extract, download of data, csv export, bulk export, exported file ; backup, report, download ; format, destination ; transfer-op
    data import: import, bulk import, bulk load, ingestion, data load, data upload, ingest, csv import ; insert, upload, sync ; source, format, mapping ; transfer-op
    data sync: synchronization, synchronisation, sync job, sync, data replication job, mirroring ; refresh, import, replication ; source, destination, last sync ; transfer-op
    file transfer: sftp, ftp, scp, rsync, transfer of files, remote copy ; upload, download ;  ; transfer-op
    upload: file upload, put file, send file, push file to storage ; import, transfer ;  ; transfer-dir
    download: file download, get file, pull file from storage, save to disk ; export, fetch, transfer ;  ; transfer-dir
    ssh: secure shell, ssh connection, remote shell, remote login, remote command, ssh host ; terminal session, remote server ; host, user, key, port ; remote-proto
    rdp: remote desktop, vnc, remote screen, screen sharing session ;  ;  ; remote-proto
    ftp: sftp server, ftp server, ftp site ; file transfer ;  ; remote-proto
    crm object: sobject, salesforce object, custom object ; table, entity, record type ; fields, metadata ; db-object
    record type: object type, entity type, content type definition, item type ; category, class, table ;  ; db-object
    database branch: db branch, dev branch of a database ; branch, copy ; parent, compute ; db-object
    bulk insert: batch insert, multiple records, many rows, batch of records, several documents, insert many ; import, batch ;  ; cardinality
    single record: one record, one row, individual item, one document, record by id, particular entry ; item, detail ; id ; cardinality
    upsert: insert or update, merge row, create or replace, save or update ; write, save ;  ; dml-op
    row insert: add row, add record, new row, new record, row insertion ; create, write, append, load ;  ; dml-op
    row update: modify rows, change records, edit record, patch record, update rows ; write, modify ;  ; dml-op
    row delete: remove rows, delete records, row deletion, erase record, delete rows ; remove, purge ;  ; dml-op
    table drop: drop table, remove table, delete table, destroy table ; delete ;  ; dml-op
    table truncate: empty table, clear table, wipe table, remove all rows ; clear, delete ;  ; dml-op
    # --- contrasts of scope and direction
    local: on this machine, on disk, on-premise, on-prem, offline, on-device ;  ;  ; locality
    remote: hosted, over the network, cloud-hosted, off-site ; online, cloud ;  ; locality
    public: open to everyone, publicly accessible, internet-facing, anyone can see ; external, shared ;  ; visibility
    private: restricted, non-public, hidden from others, confidential ; internal, personal ;  ; visibility
    inbound: incoming, ingress traffic, received ;  ;  ; flow-dir
    outbound: outgoing, egress, sent ;  ;  ; flow-dir
    upstream: source side, parent side, producers ;  ;  ; graph-dir
    downstream: consumer side, dependents, child side ;  ;  ; graph-dir
    primary: master, main, leader, active node ;  ;  ; node-role
    secondary: slave, follower node, standby node, passive node ; replica ;  ; node-role
    realtime: real-time, up to the minute, right now, instant ; latest, recent, live, current ;  ; time-aspect
    historical: past, history, over time, archived, earlier ; previous ;  ; time-aspect
    planned: scheduled, upcoming, future, forthcoming, pending ;  ;  ; time-aspect
    enabled: active, turned on, switched on ;  ;  ; toggle-state
    disabled: inactive, turned off, switched off, deactivated ;  ;  ; toggle-state
    """#
}
