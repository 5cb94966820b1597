// Words that say nothing, nouns too general to say what a tool is about, abbreviations, roles of parameters.
// Source class: general English, and counts over public servers for the common words. Revised after a look at what was
// confused on the development pairs; no entry stands for one of them.

extension LexiconText {
  static let general = #"""
    [fillers]
    i, me, am, my own, us, he, she, him, her, his, hers, theirs, ours, yours, himself, herself, itself, themselves, somebody
    someone, anybody, anyone, nobody, everyone, everybody, one, ones, s, t, d, m, re, ve, ll, isn, aren, wasn, don, didn
    much, many, lot, lots, few, fewer, little, enough, several, quite, rather, too, very, really, almost, nearly, just, even
    still, already, again, ever, never, always, sometimes, often, soon, then, now and then, thus, therefore, hence, however
    although, though, while, whilst, because, since, until, till, unless, except, besides, beyond, near, off, out, up, down
    onto, upon, toward, towards, among, amongst, without, behind, below, above, under, beneath, beside, inside, outside of
    go, goes, went, gone, going, come, came, coming, make, made, making, take, took, taken, taking, put, puts, putting, keep
    kept, keeps, let, lets, letting, get, gets, got, give, gave, given, giving, say, said, says, saying, ask, asked, asks
    tell, told, tells, do, done, doing, be, hand, hands over, becomes, became, seem, seems, look, looks, like, as if
    so that, in which, of which, that is, there is, there are, at once, at hand, in short, if needed, as needed, as given
    actually, basically, simply, directly, exactly, entirely, completely, fully, currently, probably, possibly, usually
    own, next, far, back, away, together, apart, along, else, well, yes, no, ok, okay, e, g, etc, ie, eg, vs, via, per
    a
    the
    an
    to
    for
    of
    and
    or
    in
    on
    at
    by
    with
    from
    as
    is
    be
    are
    was
    were
    been
    being
    it
    its
    this
    that
    these
    those
    there
    they
    them
    their
    we
    our
    you
    your
    me
    who
    which
    what
    when
    where
    how
    whether
    if
    then
    than
    so
    but
    not
    no
    also
    just
    only
    even
    both
    either
    each
    any
    some
    such
    same
    other
    another
    more
    less
    many
    per
    via
    into
    within
    through
    across
    between
    against
    about
    along
    during
    while
    instead
    rather
    otherwise
    etc
    e.g.
    i.e.
    can
    could
    may
    might
    must
    should
    will
    would
    do
    doe
    doesn
    don
    have
    has
    ha
    having
    let
    want
    need
    needed
    needing
    please
    thanks
    specific
    specifically
    specified
    specify
    specifying
    specification
    particular
    particularly
    given
    provided
    provide
    providing
    certain
    various
    different
    corresponding
    relevant
    related
    associated
    appropriate
    suitable
    proper
    properly
    correct
    correctly
    requested
    selected
    chosen
    preferred
    following
    use
    used
    using
    useful
    based
    according
    depend
    include
    included
    including
    contain
    containing
    optional
    optionally
    option
    required
    require
    requiring
    requirement
    necessary
    mandatory
    default
    available
    accessible
    supported
    support
    supporting
    allowed
    allow
    allowing
    possible
    potential
    potentially
    wrapper
    perform
    performing
    handle
    calling
    api
    mcp
    respons
    param
    params
    arg
    args
    returned
    returning
    str
    int
    bool
    true
    false
    null
    dict
    ctx
    self
    def
    new
    newly
    existing
    exist
    now
    already
    once
    usually
    often
    commonly
    alway
    comprehensive
    detailed
    overall
    general
    simple
    standard
    common
    essential
    important
    major
    powerful
    flexible
    efficient
    efficiently
    effective
    effectively
    easy
    easily
    quick
    quickly
    smart
    intelligent
    enhanced
    better
    optimal
    ideal
    perfect
    user-friendly
    lightweight
    highly
    high-quality
    reliable
    precise
    concise
    actionable
    structured
    formatted
    well
    built-in
    customizable
    configurable
    configured
    predefined
    defined
    explicitly
    explicit
    successful
    successfully
    success
    together
    simultaneously
    especially
    way
    example
    helpful
    ensure
    ensuring
    attempt
    interact
    additional
    further
    extra
    vs
    st
    ds
    ur
    us
    ll
    re
    non
    pre
    one
    two
    applied
    become
    appear
    belong
    belonging
    occur
    indicate
    indicating
    represent
    refer
    matching
    something
    anything
    whose
    whenever
    approximately
    sure
    whichever
    ongoing
    yet
    leverage
    facilitate
    thank you
    make sure
    such as
    as well as
    use case
    for example
    in order to
    based on
    this tool
    allows you to
    model context protocol
    return value
    single, unique, owned, own, individual, particular, whole, entire, complete, certain
    [generic-words]
    query, search, lookup, thing
    capability, functionality, feature, function, method, procedure, tool, utility, operation, action, interface, request, response, parameter, argument, string, integer, float, boolean, dictionary, array, object, scenario, purpose, kind, case, server, context
    data, information, info, detail, item, thing, object, record, entry, result, resource, list, listing, element, instance
    specifics, particulars, entity, stuff, something, anything, everything, piece, set, collection, response, overview, part
    [facets]
    name, id, identifier, type, kind, field, attribute, property, parameter, option, metadata, number, count, amount, value
    content, text, string, output, summary, description, status, state, context, title, size, format
    [abstract-nouns]
    data, dataset, data set, raw data, figures, facts, readings, numbers, payload, feed
    information, info, details, detail, particulars, facts, specifics, knowledge, background, facts and figures, metadata
    item, items, element, thing, things, piece, unit, member, article
    object, entity, instance, resource, asset, artifact, artefact, thing, component
    record, entry, row, document, log entry, line, item, listing
    entry, record, item, line, post, row
    result, results, outcome, output, answer, response, hit, hits, match, matches, finding, findings, return value
    detail, details, information, info, particulars, specification, specs, facts
    content, contents, body, text, payload, material, data, substance
    resource, asset, object, item, entity, source, material
    value, amount, figure, number, setting, content, data, quantity
    list, listing, collection, set, array, series, group, catalogue, catalog, inventory, roster, index, table
    set, collection, group, batch, bundle, list
    collection, set, group, library, catalogue, catalog, repository, store, pool
    name, title, label, heading, display name, identifier, handle
    id, identifier, uid, uuid, guid, key, reference, ref, number, handle, code
    type, kind, category, class, sort, variety, nature, form
    category, type, class, group, kind, section, classification
    field, attribute, property, column, key, parameter, facet, characteristic
    property, attribute, field, characteristic, trait, feature, facet
    attribute, property, field, feature, characteristic, quality
    parameter, argument, option, setting, input, param, arg, variable
    option, choice, setting, alternative, possibility, preference
    setting, option, preference, config, configuration, parameter
    configuration, config, settings, setup, preferences, options
    status, state, condition, situation, stage, phase, progress, health
    state, status, condition, situation
    metadata, properties, attributes, tags, info, header data, details
    description, summary, text, explanation, about, note, blurb, details
    summary, overview, digest, abstract, brief, recap, outline, synopsis
    overview, summary, outline, survey, snapshot, big picture
    report, summary, statement, account, write-up, overview
    file, document, item, attachment
    document, file, doc, paper, page, text, record
    text, string, content, words, copy, passage, body, prose
    string, text, characters, word
    number, count, quantity, amount, figure, value, digit
    count, number, total, tally, quantity
    amount, quantity, sum, value, number, total, volume
    size, length, dimension, extent, magnitude, volume
    part, section, piece, portion, segment, component, chunk, fragment, slice
    section, part, segment, division, block, chapter, portion
    element, component, part, item, node, piece
    component, part, element, piece, module, building block
    group, set, collection, cluster, bunch, batch, team
    operation, action, task, job, activity, process, function, step
    action, operation, activity, act, step, move
    task, job, operation, activity, piece of work, work item
    process, procedure, operation, workflow, routine
    step, stage, phase, action, point
    event, occurrence, happening, incident, activity, action
    activity, action, event, operation, behaviour, behavior, usage
    change, modification, update, edit, revision, difference, alteration
    version, revision, release, edition, variant, iteration
    history, log, past, record, timeline, trail, activity
    log, record, history, journal, trace, trail
    message, text, note, notice, content
    request, query, call, ask, demand
    response, reply, answer, result, output
    query, question, search, request, search term, prompt
    question, query, prompt, inquiry, enquiry
    source, origin, provider, input, reference
    target, destination, goal, aim, object
    location, place, position, spot, site, point, whereabouts, address
    place, location, spot, site, venue, area
    area, region, zone, place, section, domain
    link, url, uri, address, web address, reference, hyperlink
    reference, ref, link, pointer, citation, mention
    statistic, statistics, stats, stat, figures, numbers, metrics, analytics, measurements
    metric, measure, statistic, indicator, figure, kpi, measurement
    measurement, reading, metric, value, sample
    time, date, moment, period, timestamp, point in time
    period, range, interval, duration, time span, timeframe, window, term
    user, person, account, member, individual, people
    person, individual, human, people, user, contact
    account, user, profile, login, membership
    system, platform, environment, machine, setup, service
    service, system, server, platform, application, provider
    environment, setting, context, workspace, system
    context, background, environment, surroundings, circumstances, information
    condition, state, criterion, rule, circumstance, requirement
    criterion, criteria, condition, filter, rule, requirement
    filter, criterion, condition, constraint, restriction
    rule, policy, condition, guideline, regulation
    structure, layout, schema, hierarchy, outline, organization, tree, arrangement
    schema, structure, definition, model, layout, format
    format, form, type, layout, structure, style
    definition, description, specification, meaning, schema
    template, pattern, model, blueprint, skeleton, boilerplate
    pattern, expression, template, regex, form
    model, template, design, schema, pattern
    example, sample, instance, demo, illustration
    sample, example, specimen, excerpt, extract
    issue, problem, matter, trouble, error
    problem, issue, error, fault, trouble, defect
    error, failure, fault, mistake, exception, problem
    topic, subject, theme, matter, area, issue
    subject, topic, title, theme, matter
    idea, thought, concept, notion, suggestion
    note, remark, comment, memo, jotting, annotation
    page, screen, view, site, document
    view, perspective, display, screen, page, look
    feature, function, capability, characteristic, option, property
    function, capability, feature, operation, method, routine
    capability, ability, feature, function, power
    relation, relationship, connection, link, association, tie
    connection, link, relation, session, tie
    level, degree, grade, tier, rank, stage, depth
    score, rating, grade, mark, points, rank
    insight, insights, finding, observation, analysis, takeaway, lesson
    recommendation, suggestion, advice, tip, proposal, hint
    instruction, instructions, guide, guidance, directions, how-to, steps, manual
    guide, manual, tutorial, handbook, instructions, walkthrough
    documentation, docs, doc, manual, reference, help pages, guide
    [abbreviations]
    id = identifier
    ids = identifiers
    uid = user id
    uuid = unique identifier
    guid = unique identifier
    repo = repository
    repos = repositories
    msg = message
    msgs = messages
    pr = pull request
    prs = pull requests
    mr = merge request
    db = database
    dbs = databases
    tbl = table
    col = column
    cols = columns
    k8s = kubernetes
    kube = kubernetes
    qty = quantity
    amt = amount
    num = number
    nr = number
    cnt = count
    str = string
    int = integer
    bool = boolean
    dict = dictionary
    obj = object
    arr = array
    arg = argument
    args = arguments
    param = parameter
    params = parameters
    fn = function
    func = function
    var = variable
    vars = variables
    val = value
    vals = values
    attr = attribute
    attrs = attributes
    prop = property
    props = properties
    elem = element
    el = element
    cfg = configuration
    conf = configuration
    config = configuration
    configs = configurations
    env = environment
    envs = environments
    dev = development
    prod = production
    stg = staging
    dir = directory
    dirs = directories
    cwd = current directory
    pwd = current directory
    fs = file system
    src = source
    dst = destination
    dest = destination
    tgt = target
    tmp = temporary
    temp = temporary
    img = image
    imgs = images
    pic = picture
    pics = pictures
    vid = video
    doc = document
    docs = documentation
    info = information
    desc = description
    descr = description
    spec = specification
    specs = specifications
    ref = reference
    refs = references
    auth = authentication
    authn = authentication
    authz = authorization
    oauth = authorization
    cred = credential
    creds = credentials
    pass = password
    passwd = password
    pw = password
    otp = one-time password
    2fa = two-factor authentication
    mfa = multi-factor authentication
    sso = single sign-on
    iam = identity and access management
    acl = access control list
    rbac = role-based access control
    perm = permission
    perms = permissions
    acct = account
    org = organization
    orgs = organizations
    dept = department
    mgr = manager
    admin = administrator
    cust = customer
    addr = address
    tel = telephone
    dob = date of birth
    lat = latitude
    lon = longitude
    lng = longitude
    coord = coordinate
    coords = coordinates
    loc = location
    geo = geographic
    poi = point of interest
    tz = timezone
    ts = timestamp
    dt = datetime
    ttl = time to live
    eta = estimated time of arrival
    etd = estimated time of departure
    min = minimum
    max = maximum
    avg = average
    std = standard deviation
    stddev = standard deviation
    pct = percent
    perc = percent
    freq = frequency
    secs = seconds
    ms = millisecond
    hr = hour
    hrs = hours
    mins = minutes
    wk = week
    yr = year
    ytd = year to date
    eod = end of day
    asap = as soon as possible
    asc = ascending
    stat = statistic
    stats = statistics
    calc = calculate
    gen = generate
    exec = execute
    cmd = command
    cmds = commands
    cli = command line
    sh = shell
    ps = processes
    proc = process
    pid = process id
    cpu = processor
    ram = memory
    mem = memory
    gpu = graphics processor
    hdd = disk
    ssd = disk
    vm = virtual machine
    vms = virtual machines
    vpc = virtual private cloud
    sg = security group
    lb = load balancer
    cdn = content delivery network
    dns = domain name system
    ns = namespace
    svc = service
    pvc = persistent volume claim
    cm = config map
    ip = ip address
    tcp = network protocol
    ssl = certificate
    tls = certificate
    cert = certificate
    certs = certificates
    vpn = private network
    http = web request
    url = link
    uri = link
    urls = links
    href = link
    api = programming interface
    sdk = development kit
    ui = user interface
    gui = graphical user interface
    ux = user experience
    ide = code editor
    html = web page
    css = style sheet
    js = javascript
    py = python
    rb = ruby
    md = markdown
    txt = text
    csv = comma-separated values
    xls = spreadsheet
    xlsx = spreadsheet
    ppt = presentation
    pptx = presentation
    docx = word document
    pdf = portable document
    xml = markup document
    yml = yaml
    regex = regular expression
    regexp = regular expression
    expr = expression
    eval = evaluate
    stmt = statement
    sql = database query
    jql = issue query
    cql = page query
    kv = key value
    pk = primary key
    fk = foreign key
    idx = index
    len = length
    sz = size
    dim = dimension
    dims = dimensions
    fps = frames per second
    bpm = beats per minute
    rgb = color
    hex = hexadecimal
    bg = background
    fg = foreground
    btn = button
    nav = navigation
    pg = page
    para = paragraph
    hdr = header
    attach = attachment
    appt = appointment
    mtg = meeting
    evt = event
    cc = carbon copy
    bcc = blind carbon copy
    subj = subject
    dm = direct message
    dms = direct messages
    sms = text message
    mms = multimedia message
    chan = channel
    conv = conversation
    convo = conversation
    notif = notification
    notifs = notifications
    sub = subscription
    subs = subscriptions
    fav = favorite
    favs = favorites
    pref = preference
    prefs = preferences
    lang = language
    langs = languages
    i18n = internationalization
    l10n = localization
    lib = library
    libs = libraries
    pkg = package
    pkgs = packages
    dep = dependency
    deps = dependencies
    ver = version
    rev = revision
    sha = commit hash
    diff = difference
    ci = continuous integration
    cd = continuous delivery
    cicd = pipeline
    qa = quality assurance
    e2e = end to end
    wip = work in progress
    todo = task
    todos = tasks
    kb = knowledge base
    faq = frequently asked questions
    rag = retrieval augmented generation
    llm = language model
    llms = language models
    ai = artificial intelligence
    ml = machine learning
    nlp = natural language processing
    ocr = text recognition
    tts = text to speech
    stt = speech to text
    asr = speech recognition
    vec = vector
    emb = embedding
    tok = token
    btc = bitcoin
    eth = ethereum
    sol = solana
    tx = transaction
    txn = transaction
    txs = transactions
    txid = transaction hash
    erc20 = token
    nft = non-fungible token
    nfts = non-fungible tokens
    dex = decentralized exchange
    cex = centralized exchange
    defi = decentralized finance
    dao = decentralized organization
    tvl = total value locked
    apy = annual yield
    apr = annual rate
    ath = all-time high
    mcap = market capitalization
    vol = volume
    ohlcv = candlestick data
    ohlc = candlestick data
    kline = candlestick
    klines = candlesticks
    bal = balance
    pnl = profit and loss
    roi = return on investment
    eps = earnings per share
    ebitda = operating earnings
    ipo = initial public offering
    etf = exchange traded fund
    rsi = relative strength index
    macd = moving average convergence divergence
    sma = simple moving average
    ema = exponential moving average
    fx = foreign exchange
    ccy = currency
    gdp = gross domestic product
    cpi = consumer price index
    vat = value added tax
    inv = invoice
    po = purchase order
    sku = product code
    isbn = book number
    doi = digital object identifier
    pmid = pubmed id
    arn = resource name
    crm = customer relationship management
    erp = enterprise resource planning
    okr = objectives and key results
    kpi = key performance indicator
    sla = service level agreement
    seo = search engine optimization
    serp = search results page
    ctr = click-through rate
    cpc = cost per click
    cve = vulnerability
    cvss = severity score
    ioc = indicator of compromise
    pii = personal data
    kyc = identity check
    aqi = air quality index
    uv = ultraviolet index
    iot = internet of things
    tv = television
    ev = electric vehicle
    pcb = circuit board
    cad = computer-aided design
    gis = geographic information system
    ehr = health record
    bp = blood pressure
    dna = genetic sequence
    snp = genetic variant
    app = application
    apps = applications
    sys = system
    os = operating system
    mgmt = management
    misc = miscellaneous
    approx = approximate
    alt = alternative
    curr = current
    prev = previous
    init = initialize
    del = delete
    rm = remove
    mv = move
    cp = copy
    ls = list
    mk = make
    upd = update
    ack = acknowledge
    req = request
    resp = response
    err = error
    errs = errors
    dry = dry run
    sync = synchronize
    async = asynchronous
    concat = concatenate
    dedupe = deduplicate
    recv = receive
    conn = connection
    sess = session
    ctx = context
    ws = workspace
    proj = project
    assgn = assignment
    prio = priority
    sev = severity
    ext = extension
    fmt = format
    enc = encoding
    sig = signature
    pubkey = public key
    privkey = private key
    ssh = secure shell
    tos = terms of service
    yt = video platform
    gcal = calendar
    gdrive = cloud drive
    gdoc = document
    gsheet = spreadsheet
    rss = news feed
    ec2 = virtual machine
    s3 = object storage
    emp = employee
    w = width
    h = height
    res = resolution
    [parameter-roles]
    query, q, search, search_query, search_term, search_text, keywords, keyword, term, terms, text, phrase, question, query_string, querytext, search_string, needle, find, input
    limit, max, max_results, maxresults, count, n, top, top_k, topk, k, top_n, page_size, pagesize, per_page, perpage, size, number, num_results, num, first, rows, take, max_items, result_count, batch_size, maxrecords, results_per_page
    offset, page, cursor, skip, start, start_index, startindex, page_token, pagetoken, next_token, nexttoken, after, page_number, pagenumber, page_num, from_index, starting_after, continuation_token, start_cursor, next_cursor, marker
    path, file, file_path, filepath, filename, file_name, filename_path, absolute_path, relative_path, local_path, location, document_path, pathname
    directory, dir, folder, folder_path, dir_path, directory_path, root, root_path, base_path, cwd, working_directory, working_dir, workdir, basedir
    id, identifier, uid, uuid, guid, key, ref, reference, object_id, item_id, record_id, resource_id, entity_id, pk
    name, title, label, display_name, displayname, heading, caption, subject
    description, desc, summary, details, about, notes, body_text, comment, remark
    content, body, text, data, value, contents, payload, message, markdown, html, document, raw
    message, text, body, content, msg, message_text, message_body, post_text, status
    url, uri, link, href, address, web_url, page_url, website, site, target_url, endpoint, webpage, site_url, source_url
    source, src, from, origin, input, source_path, from_path, input_path, old_path, source_file, input_file
    target, dest, destination, dst, to, output, target_path, destination_path, to_path, output_path, new_path, output_file, save_path, save_to, out, outfile
    start_date, from, since, after, date_from, from_date, begin, start, start_time, starttime, time_from, time_min, timemin, min_date, begin_date, created_after, from_timestamp, start_timestamp, start_at
    end_date, to, until, before, date_to, to_date, end, end_time, endtime, time_to, time_max, timemax, max_date, finish_date, created_before, to_timestamp, end_timestamp, end_at
    date, day, on, target_date, on_date, when, datetime, time, timestamp
    due_date, due, deadline, due_on, due_at, duedate, end_by, target_date
    period, range, time_range, timerange, timeframe, time_period, interval, window, duration, days, lookback, date_range, span, timespan
    interval, timeframe, granularity, resolution, bar_size, candle, step, bucket, frequency, period
    timeout, timeout_ms, timeout_seconds, max_wait, wait_time, wait, max_time, deadline_seconds
    timezone, tz, time_zone, timezone_name, utc_offset
    sort, sort_by, sortby, order_by, orderby, order, sort_field, sort_key, ranking
    sort_order, order, direction, sort_direction, sort_dir, asc, desc, ascending, descending, reverse
    filter, filters, where, criteria, conditions, condition, filter_by, filter_expression, predicate, match
    fields, columns, select, properties, attributes, include_fields, field_names, projection, keys, return_fields, attributes_to_get
    field, column, property, attribute, key, field_name, column_name
    include, expand, with, embed, include_related, include_details
    exclude, exclude_patterns, ignore, ignore_patterns, omit, without, blacklist, excludes
    format, output_format, response_format, return_format, type, file_format, as, mime_type, content_type, export_format
    language, lang, locale, hl, language_code, lang_code, target_language, culture
    source_language, source_lang, from_lang, from_language, sl
    target_language, target_lang, to_lang, to_language, tl
    country, country_code, region, gl, market, nation, territory
    region, area, zone, location, aws_region, availability_zone, state, province
    city, location, place, town, city_name, address, where
    location, place, address, city, position, area, near, where, venue
    latitude, lat, y
    longitude, lon, lng, long, x
    coordinates, latlng, lat_lng, lat_lon, point, position, geo, location
    radius, distance, within, max_distance, range, search_radius, radius_km
    origin, from, start, start_location, departure, source, from_location, start_address, pickup
    destination, to, end, end_location, arrival, target, to_location, end_address, dropoff
    mode, travel_mode, transport_mode, profile, vehicle, transport
    user, username, user_name, user_id, userid, login, handle, screen_name, account, member, owner, author, profile
    email, email_address, mail, to, recipient, user_email, address
    to, recipient, recipients, receiver, to_address, send_to, target, addressee, recipient_email, recipient_id
    from, sender, from_address, sender_email, from_email, sent_by
    phone, phone_number, mobile, number, tel, msisdn, telephone
    password, pass, passwd, pwd, passphrase, secret
    api_key, apikey, token, access_token, key, auth_token, secret, credentials, bearer_token, api_token, auth
    owner, org, organization, user, account, namespace, workspace, team, username, owner_name
    repo, repository, repo_name, repository_name, project, repo_slug, full_name, repository_id, project_id, repo_id, repo_url
    branch, ref, branch_name, head, git_ref, revision
    base, base_branch, target_branch, into, destination_branch
    head, head_branch, source_branch, from_branch, compare
    sha, commit, commit_sha, hash, revision, commit_id, commit_hash
    issue_number, issue_id, issue_key, number, issue, ticket_id, key, iid, ticket_key, ticket
    pr_number, pull_number, pull_request_id, pull_request_number, number, merge_request_iid, mr_iid, pr_id
    assignee, assigned_to, owner, assignees, responsible, assignee_id, assign_to
    priority, importance, urgency, severity, level
    status, state, stage, condition, phase, status_id
    labels, tags, label, tag, categories, topics, tag_names, label_names
    category, type, kind, class, group, genre, topic, section, category_id, content_type
    parent, parent_id, parentid, container, container_id, parent_page_id, belongs_to, folder_id
    project, project_id, project_key, project_name, workspace, board, workspace_id, space
    workspace, workspace_id, team_id, org_id, account_id, tenant, tenant_id, site_id, company_id
    board, board_id, project_id, list_id, database_id
    channel, channel_id, room, room_id, chat_id, conversation_id, conversation, channel_name, chat, group_id
    thread_id, thread, thread_ts, conversation_id, topic_id, parent_message_id
    message_id, msg_id, email_id, id, mail_id, post_id, message_ts
    job_id, task_id, run_id, execution_id, request_id, process_id, operation_id, build_id, workflow_id, batch_id
    database, db, db_name, database_name, schema, catalog, database_id, dbname
    table, table_name, tablename, collection, collection_name, dataset, entity, index, index_name
    sql, query, statement, sql_query, command, query_text, select
    code, script, source, source_code, snippet, program, expression, code_snippet
    command, cmd, shell_command, command_line, script, exec, instruction
    args, arguments, params, parameters, options, variables, inputs, kwargs, opts
    package, package_name, module, library, dependency, pkg, name
    domain, hostname, site, domain_name, website, host, fqdn
    selector, element, css_selector, ref, xpath, locator, target, element_id, query_selector, uid
    x, pos_x, left, x_position, start_x
    y, pos_y, top, y_position, start_y
    width, w, size_x, image_width, viewport_width
    height, h, size_y, image_height, viewport_height
    size, dimensions, resolution, image_size, aspect_ratio, ratio, scale
    prompt, text, instruction, instructions, description, input, message, query, user_prompt, text_prompt, caption
    system_prompt, system, system_message, instructions, role, persona
    model, model_name, model_id, engine, llm, deployment
    image, image_url, picture, photo, image_path, img, image_data, image_file, input_image, base64_image
    video, video_url, video_id, clip, video_path, media_url
    symbol, ticker, stock, symbols, stock_code, code, instrument, pair, asset, coin, security, ticker_symbol, coin_id, market
    base_currency, from_currency, from, base, source_currency, currency_from
    quote_currency, to_currency, to, target, target_currency, vs_currency, currency_to
    currency, ccy, currency_code, vs_currency, fiat, denomination
    amount, quantity, qty, value, size, volume, sum, number, units, shares
    price, limit_price, rate, cost, target_price, unit_price
    side, direction, action, order_side, buy_sell, trade_side
    address, wallet, wallet_address, account, account_address, owner, public_key, pubkey, user_address, from_address
    tx_hash, txhash, hash, transaction_hash, signature, txid, transaction_id, tx_id
    token_address, contract_address, mint, token, contract, token_mint, mint_address, token_id
    chain, chain_id, chainid, network, blockchain, network_id, cluster
    overwrite, force, replace, allow_overwrite, override, clobber
    recursive, deep, include_subdirectories, subfolders, nested, traverse
    depth, max_depth, levels, crawl_depth, level
    dry_run, preview, simulate, test, validate_only, check_only, whatif
    verbose, detailed, detail, full, include_details, debug, detail_level, verbosity
    regex, pattern, regexp, expression, match, glob, wildcard
    old_text, old_string, find, search, old_str, from, before, old_value
    new_text, new_string, replace, replacement, new_str, to, after, with, new_value
    line, line_number, start_line, row, position, index, lineno
    sheet, sheet_name, worksheet, tab, sheet_id
    spreadsheet_id, document_id, file_id, doc_id, spreadsheet, workbook
    threshold, min_score, cutoff, confidence, similarity_threshold, score_threshold, tolerance
    min_price, price_min, price_from, minimum_price, lowest_price
    max_price, price_max, price_to, maximum_price, budget, highest_price
    numbers, values, nums, data, list, array, series
    rating, score, stars, grade, min_rating, review_score
    reason, why, explanation, comment, justification, cause
    callback_url, webhook_url, redirect_url, notify_url, hook, return_url
    encoding, charset, character_set, codec
    [common-words]
    # Words of names and first sentences by the number of public servers that use them: 60 and more, 25, 12, 7 (counted over 678).
    1: info, all, user, content, data, search, list, file, id, status, current
    2: detail, project, url, query, name, by id, db, image, multiple, result, code, return, stat, doc
    2: filtering, type, single, metadata, pg, format, recent, key, ai, config, issue, item, comment, repo
    2: resource, tag, account, app, create, desc, location, message, note, state, txt, update
    3: by name, task, token, latest, model, svc, system, event, md, table, version, filter, group, metric
    3: pattern, schema, field, folder, nlp, org, prompt, properties, workspace, iam, open, path, queries, team
    3: value, add, auth, complete, connection, html, pagination, post, txn, video, analysis, count, delete, history
    3: member, setting, source, summary, active, balance, batch, check, criteria, json, log, performance, session, activity
    3: agent, authenticated user, browser, categories, change, directory, email, keyword, relationship, tcp, topic, web search, address, advanced
    3: cache, command, custom, day, documentation, health, identify, news, node, order, over, price, report, running
    3: security, title, track, user profile, view, web, workflow, block, capabilities, category, cloud, collection, domain, el
    3: full, gen, job, label, local, position, profile, read, retrieve, set, analytics, chat, component, conversation
    3: date, filter by, git, historical, index, memory, my, parent, repositories, review, role, sql sql query, time, top
    4: article, card, channel, created, device, entries, hub, iam, instance, level, manage, nlp, public, question
    4: recommendation, rule, screenshot, target, usage, word, amazon, analyze, attribute, completion, credential, dataset, endpoint, feed
    4: google, graph, insight, language, map, mode, namespace, plan, product, ps, run, save, schedule, show
    4: structure, symbol, template, term, trend, assignment, call, column, dependencies, diff, display, download, entire, entities
    4: entity, eval, execute, ip, knowledge, line, max, ohlc, output, player, point, property, raw, reasoning
    4: record, ref, script, space, step, sub, thinking, thought, thread, volume, asset, basic, before, board
    4: branches, city, cluster, connected, contact, csv, directories, env, first, highlight, indexes, lib, limit, multi
    4: notification, pr, previous, release, site, snapshot, syntax, test, total, ui, unit, upload, webpage, write
    4: admin, append, artifact, audio, automatically, aws, book, branch, bucket, build, chain, character, cloudflare, compatible
    4: completed, coordinate, daily, definition, deployment, export, expression, extract, flow, flux, found, gemini, global, journal
    4: linear, listing, llm, match, navigate, paper, policy, private, py, ql, quality, range, ranking, region
    4: replace, route, section, send, ssl, stock, storage, subtask, webhook, work
    """#
}
