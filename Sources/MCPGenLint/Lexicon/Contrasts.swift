// Words that decide between tools that are else alike.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let contrasts = #"""
    # one set a line; sides separated by | when a side has synonyms inside (synonyms by commas); plain commas = every member is a side
    # --- time ---
    minutely, every minute | hourly, every hour, by hour, intraday | daily, day, per day, every day, end of day, eod, day by day | weekly, week, per week, every week | fortnightly, biweekly | monthly, month, per month, every month | quarterly, quarter | yearly, annual, annually, year, per year
    past, historical, history, previous, archived, archive | current, now, live, present, latest, real-time, realtime, today | future, forecast, upcoming, predicted, outlook, next, scheduled, planned
    before, until, prior to, earlier than, up to | after, since, from, later than, following
    first, oldest, earliest, initial, original | last, newest, latest, most recent, recent
    next, following, forward | previous, prior, preceding, back
    start, begin, start date, from date, opening | end, finish, end date, to date, closing
    created, created at, creation date | updated, modified, changed, last modified, updated at | deleted, removed | accessed, last seen, last used
    one-time, once, one-off, single | recurring, repeating, repeated, periodic, regular
    synchronous, sync, blocking, wait for result | asynchronous, async, non-blocking, background, in the background
    date, day | time, hour | datetime, timestamp | timezone, time zone
    # --- amount, order, extent ---
    single, one, a, an, individual, particular | multiple, many, several, batch, bulk, mass | all, every, everything, complete list
    list, all, index, overview of all | details, detail, one, by id, single
    top, best, highest, gainers, winners, most | bottom, worst, lowest, losers, least
    gainers, rising, winners, up | losers, falling, decliners, down | most active, most traded
    ascending, asc, low to high, a to z | descending, desc, high to low, z to a
    minimum, min, lower bound, floor, at least | maximum, max, upper bound, ceiling, at most | average, mean | median | sum, total
    count, number of, how many | list, names of, which
    summary, overview, brief, short, digest, basic | full, detailed, complete, entire, verbose, in depth
    partial, part of, some, section, chunk, range, lines | whole, full, entire, complete
    exact, precise, literal, verbatim | fuzzy, approximate, similar, partial, semantic | regex, regular expression, pattern, wildcard
    keyword, full-text, text, lexical | semantic, vector, meaning, embedding, similarity | hybrid
    recursive, nested, deep, including subfolders | flat, shallow, top level, direct children only
    new, fresh, create | existing, old, already there
    append, add to the end | prepend, add to the beginning | insert, at a position, in between | overwrite, replace contents
    head, beginning, first lines | tail, end, last lines
    popular, trending, hot, top | new, latest, recent | random | recommended, suggested, for you
    absolute | relative
    increase, raise, up, increment, add, more, louder | decrease, lower, down, decrement, reduce, less, quieter
    include, including, with, whitelist, only | exclude, excluding, without, blacklist, except
    metadata, info, properties, attributes, headers | content, contents, body, text, data
    definition, schema, structure, columns | rows, records, data, contents, values
    # --- key of access ---
    by id, id, identifier, with id | by name, name, by title | by email, email address | by url, url, link | by hash, hash | by path, path | by slug, slug | by code | by phone, phone number | by number
    by query, by keyword, by text, search term | by filter, criteria, conditions | by location, nearby, near, coordinates, around | by date, date range, period | by category, by tag, by type | by author, by user, by owner
    by city, city name | by coordinates, latitude, longitude | by zip, zip code, postcode, postal code | by ip, ip address
    by isbn | by doi | by pmid | by arxiv id | by title | by author
    by address, wallet address, account | by transaction hash, tx hash | by block number, block height, block hash
    from url, from the web, remote url | from file, from path, from disk, local file | from text, from string, inline, pasted | from base64 | from clipboard
    to file, to disk, save locally | to clipboard | to screen, stdout, print | to url, upload
    # --- ownership, people, roles ---
    my, own, mine, authenticated user, current user, me, self | another, other, someone, given user, by username | public, all, everyone
    personal, private, individual | shared, team, group, organization, company, workspace
    public, open, visible, unlisted | private, secret, hidden, internal | protected, restricted
    buyer, customer, purchaser, client | seller, merchant, vendor, supplier
    sender, from, author | recipient, receiver, to, addressee | cc, carbon copy | bcc, blind copy
    owner | member, participant | admin, administrator, moderator | guest, visitor, viewer | collaborator, contributor, editor
    author, creator, reporter | assignee, responsible | reviewer, approver | watcher, subscriber
    followers, fans, subscribers | following, followed, followees, subscriptions
    user, person, account, member | group, team, department | role, permission | organization, company, org
    employee, worker, staff | manager, boss, supervisor | candidate, applicant
    human, person, manual, manually | ai, agent, bot, assistant, automatic, automated
    system, system prompt | user, user prompt | assistant
    invited, pending invitation | joined, member, accepted
    home, home team | away, visiting team
    # --- direction and position ---
    source, origin, from, input, departure | target, destination, to, output, arrival
    incoming, inbound, received, in, to me | outgoing, outbound, sent, out, from me
    inbox, received | sent, sent items, outbox | drafts, draft | trash, bin, deleted | spam, junk
    import, in | export, out
    upstream, parents, dependencies, predecessors, uses, callees | downstream, children, dependents, successors, used by, callers
    parent, ancestor, superclass, base | child, children, descendant, subclass, sub | sibling
    forward, encode, to coordinates | reverse, backward, decode, from coordinates, back
    up, above, upper, top | down, below, lower, bottom | left | right
    horizontal, landscape, row, width, x | vertical, portrait, column, height, y | square
    row, line, record | column, field | cell | sheet, tab, worksheet | range
    local, on this machine, offline, on disk, desktop, own computer | remote, cloud, online, hosted, server, web
    near, nearby, close by, around, within radius | along route, on the way | in area, in region, bounding box
    client, frontend, client-side, browser | server, backend, server-side
    primary, main, master, leader | secondary, replica, slave, follower, backup
    request, input, prompt | response, output, completion, answer
    push, send, publish, produce, enqueue | pull, fetch, receive, consume, dequeue
    deposit, top up, pay in, supply, fund, lend | withdraw, cash out, take out, redeem, withdrawal | borrow, take a loan | repay, pay back
    # --- state ---
    open, active, unresolved, pending, in progress | closed, resolved, done, completed, finished | all, any state
    read, seen | unread, unseen, new
    draft, unpublished | published, live, released | scheduled, queued | archived
    active, enabled, on, running | inactive, disabled, off, stopped, paused, suspended
    running, started, up, in progress | stopped, halted, exited, down | failed, errored, crashed | succeeded, successful, passed | queued, pending, waiting
    pending, awaiting, unconfirmed | confirmed, approved, accepted | rejected, declined, denied | cancelled, canceled
    staged, in the index | unstaged, working tree, working directory, uncommitted | committed | untracked
    free, available, vacant, open | busy, taken, booked, occupied, sold out
    paid, settled | unpaid, outstanding, due, open | overdue | refunded
    valid, correct, verified | invalid, broken, unverified | expired
    online, connected | offline, disconnected
    low | medium, normal | high | critical, urgent
    positive, bullish, good | negative, bearish, bad | neutral
    raw, original, unprocessed, plain, source | processed, formatted, parsed, clean, rendered, structured
    installed, local | available, remote, in the registry | outdated, upgradable
    favorites, favourites, starred, bookmarked, saved, liked | recent, recently used, history | shared with me
    # --- kinds of thing that decide ---
    file | directory, folder | link, symlink | drive, volume, disk
    text, plain text, txt | html | markdown, md | json | xml | yaml | csv | pdf | image, screenshot, png | audio | video | docx, word | xlsx, excel, spreadsheet | pptx, powerpoint, slides | svg
    image, picture, photo | video, clip, movie, film | audio, sound, music, song, voice | text, document | gif, animation | 3d, model
    text to image | image to image, edit image | text to video | image to video | text to speech, tts | speech to text, stt, transcription | image to text, caption, ocr
    web, websites, pages | images, pictures | news, headlines, articles | videos | places, maps, local | shopping, products | scholar, papers, academic | books | patents | social, posts
    issue, bug report, ticket | pull request, merge request, pr, mr | commit | branch | tag | release | discussion | gist | repository, repo, project
    message, chat | email, mail | sms, text message | call, phone call | notification, push notification | voice message | comment
    post, tweet, status | comment, reply | thread, conversation | story | reel, short
    channel | direct message, dm, private message | group, group chat | thread | server, guild
    create, add, new, insert | read, get, list | update, edit, change | delete, remove
    delete, permanently, destroy | archive, soft delete, trash, hide | disable, deactivate | remove from, unlink, detach
    table | view | database | schema | index, indexes | function, procedure, stored procedure | trigger | user, role
    query, select, read-only, read | execute, write, insert, update, statement | explain, plan
    cpu, processor | memory, ram | disk, storage, drive | network, bandwidth | gpu | battery | process, processes
    pod | deployment | service | node | namespace | container | image | volume | network | configmap | secret | job, cronjob | ingress
    logs, log | metrics, stats | traces, spans | alerts, alarms, incidents | events | dashboards
    price, quote, ticker | order book, depth | candles, klines, ohlcv, history | trades, fills, executions | orders | positions | balance | funding rate | fees
    balance sheet | income statement | cash flow, cash flow statement | earnings | dividends | ratios | filings | news
    stock, share, equity | option, options | future, futures | crypto, cryptocurrency, coin, token | forex, currency | bond | etf, fund | index | commodity
    buy, purchase, long, bid, call | sell, short, ask, put, offer
    market order, market | limit order, limit | stop order, stop, stop loss | take profit
    spot | margin | futures, perpetual, perp, derivatives
    mint, issue | burn, destroy | transfer, send | approve, allowance | stake, delegate, lock | unstake, undelegate, unbond | swap, exchange | bridge, cross-chain | claim, collect rewards
    current weather, conditions | forecast | alerts, warnings | air quality, pollution, aqi | historical weather | marine, waves, tide | astronomy, moon, sun
    driving, car | walking, on foot, pedestrian | cycling, bicycle, bike | transit, public transport, bus, train
    flight, plane, airline | hotel, stay, accommodation, lodging | car, rental | train, rail | restaurant, dining | attraction, things to do, activity
    song, track | album, record | artist, band, musician | playlist | podcast, episode, show | genre | lyrics
    meeting, event, appointment | task, to-do, todo | reminder, alarm | note, memo | habit | goal
    project, board, workspace | epic | story, issue, ticket, task | subtask, checklist item | sprint, iteration, cycle | milestone | label
    entity, node, vertex | relation, relationship, edge, link | observation, fact, property | graph
    contact, person, lead | company, account, organization | deal, opportunity | activity, note
    domain, hostname | ip, ip address | url, link | email address | hash, file | port | certificate, ssl | subdomain
    gene | protein | variant, mutation | disease, condition | drug, compound, molecule | clinical trial, study
    bar, bar chart, column chart | line, line chart | pie, pie chart | scatter, scatter plot | histogram | heatmap | area | flowchart | sequence diagram | mind map | gantt | word cloud
    # --- platforms, environments, systems ---
    ios, iphone, ipad, apple | android | web, browser | desktop | macos, mac | windows | linux
    simulator, emulator, virtual | device, physical, real device
    test, sandbox, staging, demo, dev, development, paper | live, production, prod, real
    mainnet, main network, main chain | testnet, test network, devnet, sepolia | local network, localnet
    ethereum, eth | bitcoin, btc | solana, sol | polygon | base | arbitrum | bsc, bnb | tron | sui | ton
    metric, celsius, kilometers, km, kg, si | imperial, fahrenheit, miles, pounds, lb | kelvin, scientific
    python | javascript, js, node | typescript, ts | sql | shell, bash | java | rust | go | ruby | c, cpp
    input, text box | button | link | checkbox | dropdown, select, combo box | dialog, popup, alert | tab, window | frame, iframe
    click, left click, press, tap | double click, double tap | right click, context menu | long press, hold | hover, mouse over | drag, drag and drop
    go back, back | go forward, forward | reload, refresh | close tab | new tab, open tab | switch tab, select tab
    cookie, cookies | local storage | session storage | console, console messages, logs | network, requests | html, source, dom | accessibility tree, snapshot
    # --- fine operations ---
    like, upvote, thumbs up | dislike, downvote, thumbs down | comment, reply | share, repost, retweet | bookmark, save | report, flag
    follow, subscribe, watch | unfollow, unsubscribe, unwatch | block, ban | unblock, unban | mute, silence | unmute
    pin, stick | unpin, unstick | star, bookmark, favorite | unstar, unbookmark, unfavorite
    grant, give access, share, add permission | revoke, withdraw access, unshare, remove permission | invite, ask to join | kick, remove member, expel
    reply, answer | reply all | forward, pass on | send, compose new | draft, save draft
    start, launch, boot, play | stop, kill, terminate, halt | restart, reboot | pause, suspend | resume, continue | skip, next | seek, jump to
    commit | push | pull | fetch | merge | rebase | cherry-pick | stash | stage, add | unstage, reset | checkout, switch | revert | clone | fork | diff | log | status | blame | init
    add, plus, sum | subtract, minus | multiply, times, product | divide, quotient | modulo, remainder | power, exponent | root, square root | factorial
    sort, order | filter, narrow | group, aggregate | join, merge | deduplicate, unique | pivot | sample
    resize, scale | crop, trim, cut | rotate, flip | blur | compress | convert, change format | remove background | watermark | upscale
    encode, encrypt, compress, zip, serialize, escape, to base64 | decode, decrypt, decompress, unzip, deserialize, unescape, from base64 | hash, digest | sign | verify
    upload, send file | download, save | share, link | preview
    check, validate, dry run, test, lint, preview | apply, execute, fix, run, for real
    get status, progress | get result, output, outcome | start, submit | cancel, abort
    """#
}
