// Nouns of developer platforms: version control, issues and plans, code, documentation, browsers and builds.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let developerPlatforms = #"""
    # A: developer platforms
    # --- version control and code hosting
    repository: repo, git repository, git repo, code repository, code repo, source repository, source code repository ; codebase, project, source tree, code base ; readme, branches, commits, stars, forks, default branch, visibility ; vcs-thing
    codebase: code base, source tree, project source, whole code ; repository, repo, project, source code, monorepo ; modules, files, functions, classes, dependencies ; code-scope
    monorepo: mono repo, mono-repo ; workspace, repository, repo ; packages, projects ;
    source code: code, program code, program text, source text, src ; script, snippet, implementation, source file, sourcecode ; functions, classes, lines, syntax ; code-form
    branch: git branch, repo branch, line of development, development line ; ref, head ; default branch, base, upstream, ahead, behind ; vcs-thing
    default branch: main branch, master branch, trunk, mainline ; main, master ;  ; branch-role
    feature branch: topic branch, working branch, work branch ; branch ;  ; branch-role
    base branch: target branch, destination branch, merge target ; base ;  ; branch-role
    head branch: source branch, compare branch, from branch ; head ;  ; branch-role
    branch protection: protected branch, branch rule, branch protection rule, branch restriction, push restriction ; ruleset, branch policy ; required reviews, required checks, force push ; repo-setting
    ruleset: repository ruleset, repo rules, repository rule ; branch protection, policy ;  ; repo-setting
    git tag: version tag, release tag, annotated tag, lightweight tag, tag ref ; tag, ref ;  ; vcs-thing
    git ref: ref, git reference ; branch, tag, head, reference ;  ;
    commit: git commit, changeset, change set, check-in, checkin, recorded change, saved change, vcs commit ; revision, sha, change, commit history ; commit message, author, parent, date, diff ; vcs-thing
    commit history: git log, commit log, change history, revision history, version history, git history, list of commits, commits ; history, changelog, commit ; author, date, message ; vcs-thing
    commit message: commit description, commit summary, commit text, git message ;  ; subject, body ;
    commit hash: sha, commit sha, commit id, revision id, git hash, git sha, commit identifier ; hash, revision, ref ;  ;
    commit status: status check, commit check, build status, check status ; check run, ci status ; pending, success, failure, context ; ci-thing
    revision: rev, file revision, version number ; version, commit, edition ;  ;
    pull request: pr, merge request, mr, code review request, changes proposed for merging, proposed change, patch request ; merge proposal ; diff, reviewer, base branch, head branch, mergeable, review ; vcs-thing
    draft pull request: draft pr, wip pull request, work in progress merge request ; pull request ;  ;
    code review: pr review, pull request review, peer review, merge request review, review of changes ; review, review comment, code feedback, code critique ; approve, request changes, reviewer, comment ; review-thing
    review comment: inline comment, code comment thread, line comment, pull request comment, diff comment, pr comment, review note ; comment, review thread ; line, path, resolved ; review-thing
    review thread: review conversation, discussion thread on code, unresolved thread ; discussion ; resolved, outdated ; review-thing
    reviewer: code reviewer, review assignee, requested reviewer ; approver ;  ; person-role
    approver: person who approves, authorizer ; reviewer ;  ; person-role
    approval: sign-off, signoff, lgtm, go-ahead, thumbs up, consent ; acceptance, review, permission, confirmation ;  ;
    merge: branch merge, merging, integration of branches ; join, combine ; squash, rebase, merge commit, fast-forward ; git-operation
    rebase: rebasing, replay of commits ;  ; onto, interactive ; git-operation
    cherry-pick: cherry pick, cherrypick, pick commit ;  ;  ; git-operation
    merge conflict: conflicting change, git conflict, clashing edit ; conflict ; ours, theirs, conflict marker ;
    stash: git stash, shelved change, set-aside change, stashed work, shelve ;  ; pop, apply, drop ; vcs-thing
    staging area: git index, staged change, staged file ; index, stage ; add, unstage ; vcs-thing
    working tree: working directory, working copy, git status, work tree status, worktree status ; status, dirty file, modified file ; untracked, modified, staged, uncommitted change, local change ; vcs-thing
    worktree: git worktree, linked worktree, parallel checkout ; working tree ;  ; vcs-thing
    submodule: git submodule, nested repository ;  ;  ; vcs-thing
    git remote: remote, remote repository, remote url, origin ; upstream ; fetch url, push url ; vcs-thing
    upstream: upstream repository, parent repository, original repository ; origin, remote ;  ;
    fork: forked repository, repo fork, personal copy of a repository ; copy, duplicate ; parent ; vcs-thing
    clone: git clone, local copy, checked-out copy, checkout ; copy, duplicate ;  ; vcs-thing
    checkout: git checkout, branch switch, switch branch, change branch ;  ;  ; git-operation
    git push: push of commits, push to remote, push changes ; push, upload, publish ; remote, force, branch ; git-operation
    git pull: pull from remote, pull changes, update from remote ; pull, sync ; remote, branch, rebase ; git-operation
    git fetch: fetch from remote, fetch refs ; fetch ;  ; git-operation
    git reset: unstage, unstage changes, reset head ; reset, undo, discard ; hard, soft ; git-operation
    revert: revert commit, undo commit, back out, back-out change ; undo, rollback, restore ;  ; git-operation
    git init: initialize repository, new git repository, repository initialization ; init ;  ; git-operation
    diff: difference, code diff, git diff, changes between, delta, file changes, changed lines, what changed ; patch, comparison, change, compare ; additions, deletions, hunks, changed files, lines added ; vcs-thing
    patch: patch file, fix file, unified diff ; diff, fix, update, hotfix ; hunk ;
    hunk: diff hunk, changed block, change chunk ; chunk ;  ;
    changed file: modified file, touched file, affected file, files changed, edited file ; diff ; additions, deletions ;
    blame: git blame, line authorship, annotate, who changed each line, line history ; authorship ; author, line, commit ; vcs-thing
    release: published version, software release, version release, repo release, github release ; version, launch, published build ; changelog, assets, tag name, prerelease, notes ; vcs-thing
    release asset: release file, release download, release binary ; artifact, attachment ;  ;
    prerelease: pre-release, beta release, alpha release, release candidate, rc, preview release ; beta, nightly ;  ; release-channel
    stable release: stable, stable version, general availability, ga, lts ; latest ;  ; release-channel
    changelog: change log, release notes, what's new, version notes, list of changes, release note ; history, release, news ; breaking changes, features, fixes ; doc-kind
    readme: readme file, project readme, repository overview, intro document ; overview ; installation, usage, badges ; doc-kind
    gist: code gist, paste, pastebin, shared snippet ; snippet, code snippet ;  ; vcs-thing
    code snippet: snippet, code fragment, piece of code, code sample, code block, bit of code, lines of code, code excerpt ; example, code example, gist, source code ; language ; code-form
    repository star: starred repository, repo star, stargazer, starring ; star, favorite, favourite ;  ; repo-social
    watcher: repository watcher, repo subscriber, watching ; subscriber, follower ;  ; repo-social
    contributor: code contributor, code author, repo contributor ; author, developer, committer ; commits, contributions ; person-role
    collaborator: repo collaborator, project collaborator, outside collaborator ; member, participant, teammate ; permission ; person-role
    maintainer: repo maintainer, package maintainer, upkeep owner ; owner, admin ;  ; person-role
    code owner: codeowner, codeowners, file owner ; maintainer ;  ; person-role
    author: writer, creator, originator, committer ; contributor, owner, reporter, poster ;  ; person-role
    assignee: assigned user, assigned person, person responsible, responsible, who works on it, owner of the task, doer, assigned to ; owner, assigned member ;  ; person-role
    reporter: issue reporter, issue author, raised by, opened by, filed by ; creator, author, submitter ;  ; person-role
    developer: programmer, coder, software engineer, engineer, dev ; contributor, user ;  ;
    issue: ticket, bug report, work item, problem report, defect report, reported problem, github issue, jira issue, tracker item, tracker issue ; bug, task, story, request, problem, card, defect, incident ; labels, assignee, milestone, status, priority, reporter, comments, title, body ; vcs-thing
    bug: defect, software bug, fault, glitch, software defect, malfunction ; issue, error, problem, flaw, bug report, ticket ; severity, steps to reproduce ; issue-type
    feature request: enhancement, enhancement request, improvement request, product idea, wish, suggested feature ; suggestion, idea, improvement ; votes ; issue-type
    user story: story, requirement story, backlog story ; requirement, feature, work item, issue ; acceptance criteria, story points ; issue-type
    acceptance criteria: acceptance criterion, definition of done, done criteria ; requirement, criteria ;  ;
    issue type: work item type, ticket type, issue kind, tracker type ; type ;  ; pm-field
    issue link: linked issue, issue relation, related issue, issue dependency, blocking issue, blocked by, task link ; relationship, dependency, link, dependency between tasks ; blocks, duplicates, relates to ; pm-thing
    remote link: web link on an issue, external issue link ; link, weblink ;  ; pm-thing
    issue comment: ticket comment, comment on an issue, note on a ticket, task comment, card comment ; comment, note, reply, remark, message ; author, body ; tracker-part
    comment: remark, note on, reply, annotation, user comment ; note, feedback, message, discussion, response, review ; author, body, thread ; tracker-part
    reaction: emoji reaction, thumbs up, emoji response ; like, emoji ;  ; tracker-part
    label: issue label, tag, ticket label, sticker, coloured label ; category, marker, keyword ; color, colour ; tracker-part
    milestone: project milestone, target release, due milestone, checkpoint, delivery goal ; deadline, version, phase ; due date, progress ; pm-thing
    discussion: discussion thread, forum thread, repo discussion, community discussion, conversation ; thread, topic, talk, comment ; category, answer ; vcs-thing
    repository topic: repo topic, topics, repository tags ; tag, subject ;  ;
    deploy key: repository key, repo ssh key ;  ;  ; credential-kind
    ssh key: public key, ssh public key, key pair, authorized key ; keypair ; fingerprint ; credential-kind
    personal access token: pat, api token, developer token ; token, api key, credential, access token ; scopes, expiry ; credential-kind
    api key: apikey, access key, developer key, key for the api ; token, secret, credential, api token ;  ; credential-kind
    oauth app: oauth application, oauth client, registered app ; app, client, integration ; client id, client secret, redirect uri ;
    webhook: web hook, http callback, event hook, callback url, outgoing webhook, push notification url ; hook, callback, trigger, subscription, event subscription ; payload, events, secret, delivery ; integration-thing
    webhook delivery: hook delivery, delivered event, delivery attempt ; delivery, event ; status code, redeliver ; integration-thing
    git hook: pre-commit hook, commit hook, pre-push hook ; hook ;  ;
    gitignore: ignore file, ignored file, ignore pattern, exclusion pattern ; exclude ;  ;
    repository tree: git tree, file tree, directory tree, folder structure, project structure, repo structure, directory listing, file listing, repository contents, project layout ; tree, structure, hierarchy, files ; folders, paths ; vcs-thing
    file contents: file content, file text, blob, content of a file, text of a file, raw file ; file, source, contents ; encoding, size, sha ; vcs-thing
    blob: git blob, binary object, raw object ; file, object ;  ;
    code hosting: code host, forge, git hosting, git server, git provider, scm, source control host ; vcs ;  ;
    version control: vcs, source control, revision control, scm, git ;  ;  ;
    github: gh ; code host ;  ; brand
    gitlab: gl ; code host ;  ; brand
    bitbucket:  ; code host ;  ; brand
    gitee:  ; code host ;  ; brand
    gitea:  ; code host ;  ; brand
    azure devops: ado, azure boards, tfs, vsts ;  ;  ; brand
    gerrit:  ; code review ;  ; brand
    jira: atlassian jira ; issue tracker ;  ; brand
    linear:  ; issue tracker ;  ; brand
    trello:  ; kanban, board ;  ; brand
    asana:  ; task manager ;  ; brand
    clickup:  ; task manager ;  ; brand
    todoist:  ; todo ;  ; brand
    notion:  ; workspace ;  ; brand
    confluence:  ; wiki ;  ; brand
    youtrack:  ; issue tracker ;  ; brand
    redmine:  ; issue tracker ;  ; brand
    jenkins:  ; ci server ;  ; brand
    circleci: circle ci ; ci server ;  ; brand
    travis: travis ci ; ci server ;  ; brand
    buildkite:  ; ci server ;  ; brand
    sentry:  ; error tracker ;  ; brand
    rollbar:  ; error tracker ;  ; brand
    launchdarkly:  ; feature flag service ;  ; brand
    unleash:  ; feature flag service ;  ; brand
    posthog:  ; analytics ;  ; brand
    sonarqube: sonar, sonarcloud ; code quality ;  ; brand
    postman:  ; api client ;  ; brand
    playwright:  ; browser automation ;  ; brand
    puppeteer:  ; browser automation ;  ; brand
    selenium: webdriver ; browser automation ;  ; brand
    n8n:  ; workflow automation ;  ; brand
    zapier:  ; workflow automation ;  ; brand
    vscode: vs code, visual studio code ; editor, ide ;  ; brand
    jetbrains: intellij, pycharm, webstorm ; editor, ide ;  ; brand
    xcode:  ; ide ;  ; brand
    jupyter:  ; notebook ;  ; brand
    npm: npmjs, node package manager, yarn, pnpm ;  ;  ; ecosystem
    pypi: pip, python package index, python package ;  ;  ; ecosystem
    maven: maven central, gradle, java package ;  ;  ; ecosystem
    crates.io: crate, crates, rust package, cargo package, cargo ;  ;  ; ecosystem
    nuget: dotnet package, .net package ;  ;  ; ecosystem
    rubygems: gem, ruby gem ;  ;  ; ecosystem
    go module: golang package, go package ;  ;  ; ecosystem
    composer package: packagist, php package ;  ;  ; ecosystem
    homebrew: brew ;  ;  ; ecosystem
    apt: deb package, debian package ;  ;  ; ecosystem
    # --- organisation, people, access on developer platforms
    organization: organisation, org, github organization, owning organization ; company, tenant, workspace, account, group ; members, teams, repositories ; org-scope
    team: squad, crew, working group, dev team, project team ; group, members, department ; lead ; org-scope
    workspace: work space, working area, team space, project space ; organization, environment, space ;  ; org-scope
    project: work project, software project, undertaking, initiative ; repository, app, program, programme ; tasks, members, status, owner, deadline ; org-scope
    namespace: name space, package scope, project namespace ; scope, group ;  ;
    space: wiki space, team space, doc space ; workspace, area ; pages ;
    member: team member, teammate, project member, org member, colleague, participant ; user, collaborator, people, person ; role ; person-role
    owner: proprietor, holder, repo owner ; assignee, author, creator, maintainer ;  ; person-role
    watcher of an issue: issue watcher, ticket watcher, issue follower, issue subscriber ; watcher, subscriber, follower ;  ; tracker-part
    mention: at-mention, tagged user, ping of a user ; reference ;  ;
    permission: access right, privilege, access level, right, grant ; access, scope, policy, authorization ; read, write, admin ; access-thing
    role: access role, user role, permission set ; position, group ;  ; access-thing
    notification: alert, notice, inbox item, ping, unread notification ; message, update, subscription ; unread, read, mark as done ; tracker-part
    activity feed: activity, activity log, event feed, recent activity, timeline, recent events, activity stream ; history, events, updates, changes ; actor, action, timestamp ; log-kind
    audit log: audit trail, audit event, security log, access log, admin log ; activity log, log, history ; actor, action, ip ; log-kind
    # --- project and task management
    task: to-do, todo, to do, to-do item, todo item, work item, thing to do, action item, assignment, piece of work, chore, job to do ; issue, ticket, card, job, reminder, item, activity ; due date, priority, assignee, status, completed, subtasks ; pm-thing
    todo list: to-do list, task list, list of things to do, checklist, things to do ; tasks, list, agenda, todo ;  ; pm-container
    subtask: sub-task, child task, sub task, nested task, sub-issue, child issue, sub issue, smaller step, sub item, subitem ; step, checklist item ; parent task ; pm-thing
    parent task: parent issue, parent item, containing task ; parent, epic ;  ; pm-role
    checklist: check list, list of steps, tick list ; todo list ; check items, progress ; pm-thing
    checklist item: check item, checkitem, tick box, checklist entry ; subtask, step, todo ; checked, unchecked ; pm-thing
    epic: large body of work, theme of work, big story, parent story ; feature, project, theme, initiative ; stories, child issues ; pm-thing
    initiative: strategic initiative, programme of work, program of work ; epic, project ;  ; pm-thing
    roadmap: road map, product roadmap, product plan, release plan ; plan, timeline, schedule ;  ; pm-thing
    objective: goal, okr, key result, target, aim ; outcome ; progress, key results ; pm-thing
    sprint: iteration, agile sprint, scrum cycle, work cycle, cycle, two-week cycle, dev cycle, timebox ; period ; start date, end date, goal, velocity ; pm-thing
    active sprint: current sprint, current iteration, running sprint, current cycle ; sprint ;  ; sprint-state
    future sprint: upcoming sprint, next sprint, planned sprint ; sprint ;  ; sprint-state
    closed sprint: completed sprint, past sprint, finished sprint ; sprint ;  ; sprint-state
    velocity: team velocity, sprint velocity, throughput of the team ; speed, capacity ;  ; pm-report
    burndown: burn-down chart, burndown chart, burn up, burnup, sprint report, sprint progress ; progress, chart ;  ; pm-report
    standup: stand-up, daily scrum, daily status, daily standup, status meeting ; status update, progress report ; blockers, yesterday, today ; pm-report
    retrospective: retro, sprint review, post-mortem, postmortem, lessons learned ; review ;  ; pm-report
    status update: progress update, status report, project update, progress report, weekly update ; update, report, standup ; health, summary ; pm-report
    backlog: product backlog, issue backlog, work queue, upcoming work, unplanned work ; queue, todo list ;  ; pm-container
    board: kanban board, scrum board, task board, agile board, project board, trello board, kanban, planning board, whiteboard of tasks ; wall ; columns, lists, cards, lanes, swimlanes ; pm-container
    column: board column, kanban column, board list, lane, swimlane, swim lane, status column, stage of a board ; list, stage, status, section, bucket, pipeline stage ; position, limit, cards ; pm-container
    section: task section, project section, group of tasks, heading ; column, list, group, category, part, chapter ;  ; pm-container
    card: kanban card, board card, task card, trello card, sticky, tile, ticket on the board ; task, issue, item, ticket, note ; list, members, due, labels, cover, checklist ; pm-thing
    position: order, rank, sort order, sequence, place in the list, ordering ; index ;  ; pm-field
    priority: importance, urgency, prio, priority level ; severity, rank, order, criticality ; high, medium, low, urgent ; pm-field
    severity: severity level, seriousness, impact level ; priority, level, criticality ; critical, high, medium, low ; pm-field
    status: state, stage, progress state, standing ; condition, phase, column, progress, workflow state, issue status ; open, closed, in progress, done, todo ; pm-field
    transition: status change, workflow transition, state change, move to another status, state transition ; move, status, workflow, change ; from status, to status ; pm-thing
    workflow state: workflow status, available status, issue status, team workflow ; status, column, stage ;  ; pm-field
    resolution: issue resolution, outcome of an issue, closing reason, how it was resolved ; fix, result ; fixed, wontfix, duplicate ; pm-field
    due date: deadline, due, due on, target date, due by, date it must be done, finish by ; date, expiry, end date ;  ; pm-field
    start date: begin date, starting date, from date ; date ;  ; pm-field
    estimate: estimation, story points, points, effort, effort estimate, size estimate, t-shirt size, original estimate, sp, story point ; complexity, hours, duration, forecast ;  ; pm-field
    custom field: custom property, user-defined field, extra field, additional field, custom attribute, field definition ; field, property, attribute, column ; options, type ; pm-field
    time entry: worklog, work log, time log, logged time, time record, hours logged, time spent, timesheet entry, booked hours, tracked time ; time tracking, hours, timer, duration, timesheet ; start, stop, billable, description ; pm-thing
    timesheet: time sheet, hours report, time report, weekly hours ; time entry, worklog ; hours, project, billable ; pm-report
    timer: running timer, stopwatch, time tracker, clock, current timer ; countdown, time entry, alarm ; start, stop, elapsed ; pm-thing
    time tracking: tracking of time, time logging, hours tracking ; time entry, worklog, timer ;  ; pm-thing
    dependency between tasks: task dependency, prerequisite, predecessor, blocker, blocking task, depends on ; issue link ; blocked, waiting on ; pm-thing
    blocker: impediment, obstacle, blocking problem ; dependency, issue, problem ;  ;
    recurring task: repeating task, recurrence, repeated to-do, habit ; routine, schedule ; daily, weekly ;
    completed task: finished task, done task, ticked-off task, closed task ; done, completed, history ;  ; task-state
    overdue task: late task, past due task, missed deadline ; overdue, late ;  ; task-state
    open task: active task, pending task, unfinished task, incomplete task, outstanding task, remaining task ; pending, todo ;  ; task-state
    in progress task: started task, ongoing task, wip, work in progress ; active ;  ; task-state
    next task: what to work on next, upcoming task, next up, next action, next step ;  ;  ;
    inbox: incoming tasks, triage queue, unsorted tasks ; backlog, mailbox, notifications ;  ;
    triage: issue triage, sorting of issues, issue intake ; prioritization, prioritisation, classification ;  ;
    attachment: attached file, file on an issue, uploaded file, enclosure, issue attachment, card attachment ; file, upload, document, link ; filename, size ; tracker-part
    template: boilerplate, issue template, project template, starter, blueprint, predefined form ; scaffold, pattern, layout, preset, sample ;  ;
    saved filter: filter, saved search, saved query, custom view, saved view, issue view ; query, search, view ; criteria ; pm-thing
    issue query: jql, issue search, ticket query, query language, issue filter, search for issues, wiql, cql ; search, query, filter ;  ;
    fix version: target version, release version, affected version, project version ; version, release ;  ; pm-thing
    component: project component, module of a project, subsystem ; module, part, area, element ; lead ; pm-thing
    product requirement: prd, requirement, requirements document, product spec, specification, spec, business requirement ; story, feature, acceptance criteria ;  ; pm-thing
    implementation plan: action plan, work plan, task plan, plan, step plan, development plan ; roadmap, strategy, steps ;  ; pm-thing
    task breakdown: decomposition, split into subtasks, task decomposition, work breakdown, expand task, break down ; subtasks, plan, steps ;  ;
    gantt chart: gantt, project timeline, schedule chart ; timeline, roadmap ;  ; pm-report
    workload: team workload, capacity plan, resource load, utilisation, utilization ; capacity, assignment ;  ; pm-report
    dashboard: overview board, overview screen, home screen, control panel, cockpit ; report, panel, board, overview, monitor ; widgets, charts, panels ;
    incident: outage, service disruption, production incident, on-call incident, downtime event ; issue, problem ; severity, responders, postmortem ; ops-thing
    on-call schedule: oncall, on-call rota, on call rotation, duty roster, escalation policy ; schedule, rotation ;  ; ops-thing
    alert: alarm, warning, triggered alert, firing alert ; notification ; severity, threshold ; ops-thing
    service desk: help desk, helpdesk, support desk, support portal ; ticket, request ; queue, sla ;
    customer request: service request, support ticket, support request, help request ; issue, ticket, case ;  ;
    wiki: knowledge base, internal docs, kb ; document, article, page, docs, notes, wiki page ;  ; doc-kind
    wiki page: confluence page, knowledge base article ; article, document, page, documentation page ; children, labels, version ; doc-kind
    meeting notes: minutes, meeting minutes ; notes ;  ; doc-kind
    decision record: adr, architecture decision record, decision log, design decision ; decision ; context, consequences ; doc-kind
    # --- CI/CD, builds, deployments
    pipeline: ci pipeline, build pipeline, cicd pipeline, ci/cd pipeline, delivery pipeline, pipeline definition ; workflow, build, flow ; stages, jobs, triggers ; ci-thing
    pipeline run: workflow run, ci run, action run, pipeline execution, workflow execution, run of the pipeline ; build, run, execution ; conclusion, status, duration, logs ; ci-thing
    ci workflow: workflow file, github action, actions workflow, workflow definition, workflow, automation workflow ; pipeline, action, automation ; triggers, jobs, yaml ; ci-thing
    ci job: job, build job, pipeline job, workflow job, jenkins job ; task ; steps, logs, runner ; ci-thing
    pipeline stage: stage, build stage, phase, pipeline step, build step ; step ;  ; ci-thing
    check run: check suite, ci check, status check, required check, pr check ; commit status, test, ci status ; conclusion, annotations ; ci-thing
    build: software build, ci build, compile run, compiled build, build run ; compilation, pipeline run, make ; build number, duration, artifacts, logs ; ci-thing
    build log: job log, ci log, pipeline log, build output, console output, console log of a build, workflow log, run log ; logs, log, output, trace ; errors, steps ; log-kind
    build number: build id, run number ; run id ;  ;
    artifact: build artifact, artefact, build output, build product, workflow artifact, produced file, job artifact ; package, binary, asset, output, file ; size, expiry ; ci-thing
    runner: build agent, ci runner, build machine, self-hosted runner, build worker, build node ; agent, worker, executor ; labels, online, busy ; ci-thing
    build queue: job queue, queued build, waiting builds, pending builds ; queue ; position ; ci-thing
    build trigger: trigger, pipeline trigger, workflow dispatch, dispatch, manual trigger, kick off ; event, schedule, start ;  ; ci-thing
    pipeline schedule: scheduled pipeline, nightly build, cron build, scheduled build ; schedule, cron ;  ; ci-thing
    ci variable: pipeline variable, build variable, actions variable, ci/cd variable ; environment variable, variable ;  ; ci-thing
    ci secret: actions secret, repository secret, pipeline secret, build secret, encrypted variable ; secret, credential ;  ; ci-thing
    deployment: deploy, rollout, roll-out, release to production, push to production, shipping, go-live ; release, launch, publish, deployment status ; environment, version, url, status, rollback ; ci-thing
    rollback: roll back, roll-back, revert deployment, back to the previous version, undo a deployment ; revert, restore, undo ;  ;
    promotion: promote build, promote to production, promote release ; deployment, release ;  ;
    preview deployment: preview environment, review app, deploy preview, branch deploy, temporary deployment ; preview ; url ; deploy-env
    environment: deployment environment, env, deploy target, runtime environment ; context, workspace, instance, setup ; production, staging, development ; ci-thing
    production: prod, live environment, production environment, live system ; live ;  ; deploy-env
    staging: staging environment, pre-production, preprod, uat ; test environment, qa, stage ;  ; deploy-env
    development environment: dev, dev environment, local environment, developer setup ; sandbox, devcontainer, workspace ;  ; deploy-env
    sandbox: sandboxed environment, isolated environment, safe environment, jail, throwaway environment, disposable environment ; container, playground, vm, test environment ;  ;
    playground: code playground, online editor, scratchpad, fiddle ; sandbox, repl ;  ;
    devcontainer: dev container, codespace, cloud workspace, remote development environment, cloud ide ; container, workspace ;  ;
    environment variable: env var, env variable, envvar, env, process variable, .env, dotenv ; variable, config var ; name, value ; config-thing
    configuration: config, configuration file, settings, setup, preferences, configuration settings, conf, config file ; option, profile, properties, parameter ;  ; config-thing
    setting: preference, option, configuration option, config value, knob ; configuration, property, parameter ;  ; config-thing
    build system: build tool, build script, makefile, cmake, bazel, gradle build ; toolchain ; targets, rules ; dev-tool
    build target: make target, build rule, buildable target, make rule ; target, task ;  ;
    build error: compile error, compilation error, build failure, compiler error, failed build ; error, failure, diagnostic ; file, line ; error-kind
    compiler: compile, compilation, transpiler, transpile ; build ; warnings, errors, flags ; dev-tool
    toolchain: sdk, compiler suite, development kit ; runtime ;  ; dev-tool
    build cache: compilation cache, artifact cache, actions cache ; cache ;  ; ci-thing
    bundle: bundler, webpack, bundle size, packaged app, minified bundle ; package, build, archive ;  ;
    scheme: xcode scheme, build scheme, build configuration, build profile ; target, configuration ;  ;
    simulator: emulator, virtual device, ios simulator, android emulator, avd, simulated phone ; device ; booted, boot ; device-kind
    physical device: real device, connected device, phone, handset ; device ;  ; device-kind
    app bundle: ipa, apk, aab, app package, mobile build ; app, application, binary ; bundle id, version ;
    bundle id: bundle identifier, app id, package name, application id ;  ;  ;
    infrastructure as code: iac, terraform, infra code, terraform plan, cloud template ; configuration, stack ; resources, providers, modules, state ;
    # --- source code and code analysis
    symbol: code symbol, identifier, code identifier, named entity in code, code entity ; function, class, variable, name, definition ; kind, location, references ; code-element
    function: procedure, routine, subroutine, func, fn, callable ; method, symbol, code, operation ; arguments, return value, signature, body ; code-element
    method: member function, class method, instance method ; function, operation ; arguments, signature ; code-element
    class: class definition, object type ; type, struct, symbol ; methods, fields, inheritance ; code-element
    interface: type interface, protocol type, contract, trait ; api, abstract class ;  ; code-element
    type: data type, datatype, type definition, type annotation, type info ; kind, class, struct ;  ; code-element
    struct: structure, record type, data structure ; class, type ; fields ; code-element
    enum: enumeration, set of constants ; type, options ; values ; code-element
    variable: var, program variable, local variable, global variable ; value, parameter, field, symbol ; name, scope ; code-element
    constant: const, fixed value ; value ;  ; code-element
    module: code module, source module, source unit ; package, library, file, component, namespace ; exports, imports ; code-element
    import statement: import, include, require, imported module, using statement ; dependency ; unused ; code-element
    decorator: annotation, attribute on a function ;  ;  ; code-element
    code comment: source comment, inline remark ; comment, documentation, docstring ;  ; code-element
    docstring: doc string, doc comment, javadoc, jsdoc, function documentation, inline documentation ; documentation, comment, code comment ; params, returns ; code-element
    signature: function signature, call signature, method signature, parameters of a function, signature help ; type, prototype, declaration ; arguments, return type ; code-nav
    definition: symbol definition, declaration, go to definition, where it is defined, defining place, where a symbol is declared ; source, location, meaning ; file, line ; code-nav
    implementation: implementers, concrete class, go to implementation, code behind ; source code ;  ; code-nav
    references: usage, find references, where it is used, usages, callers, uses of a symbol, who uses it, occurrences ; reference, dependents ; file, line ; code-nav
    call hierarchy: call graph, callers and callees, call tree, calling functions, who calls it, call chain, incoming calls, outgoing calls ; references, dependencies ;  ; code-nav
    type hierarchy: inheritance tree, class hierarchy, supertypes, subtypes, inheritance ; hierarchy ;  ; code-nav
    hover information: hover info, hover, quick info, type information at a position, symbol information ; documentation, type, tooltip ;  ; code-nav
    document symbols: outline, file outline, code outline, list of symbols, symbol list, file symbols, code structure, skeleton, code map ; structure, symbols, summary ; functions, classes ; code-nav
    workspace symbols: project symbols, global symbol search, symbol search ; symbol ;  ; code-nav
    code completion: autocomplete, auto-complete, completion, intellisense, code suggestion, autosuggestion, completions ;  ;  ; code-nav
    code action: quick fix, quickfix, suggested fix, lightbulb action, auto-fix, autofix ; fix, refactoring ;  ; code-nav
    language server: lsp, language server protocol, lsp server ; analyzer ; diagnostics, hover, definition ; dev-tool
    refactoring: refactor, code restructuring, code cleanup, restructure of code, code clean-up, rewrite of code ; improvement, rewrite, modernization ; extract method, inline, rename ; code-activity
    rename symbol: symbol rename, rename identifier, rename variable, rename across the project ; rename, refactoring ;  ; code-activity
    code formatting: code formatter, formatter, pretty print, prettier, code style fix, beautify, prettify, beautifier ; format, indentation, style ;  ; code-activity
    linting: lint, linter, lint check, style check, static check, code style check, eslint, pylint, lint errors ; static analysis, code quality, diagnostics ; warnings, rules, violations ; code-activity
    static analysis: code analysis, static code analysis, code scan, code inspection, code check, sast ; linting, code quality, audit ; smells, bugs, complexity ; code-activity
    diagnostics: diagnostic, problems, editor errors, compiler warnings, errors and warnings, file problems, inspections, ide problems ; errors, warnings, lint ; severity, line ; code-nav
    type checking: type check, typecheck, type checker, type errors, tsc, mypy ; static analysis ;  ; code-activity
    code quality: code health, maintainability, code smells, technical debt, tech debt, clean code ; code review, quality, static analysis ; duplication, complexity, coverage ; code-metric
    quality gate: quality check, gate status, release gate ; code quality ;  ; code-metric
    code complexity: cyclomatic complexity, cognitive complexity, complexity ; code quality, metric ;  ; code-metric
    code duplication: duplicate code, copy-paste code, clones, repeated code ; duplicate ;  ; code-metric
    dead code: unused code, unreachable code, unused symbol, unused export, orphan code ;  ;  ; code-metric
    lines of code: loc, line count, code size, sloc ; metric ;  ; code-metric
    code metrics: code metric, code statistics, code stats, project statistics, source metrics ; metric, complexity ;  ; code-metric
    security hotspot: security weakness, insecure code, code vulnerability, security finding, code scanning alert ; vulnerability, security issue ; rule, severity ; security-finding
    vulnerability: security vulnerability, security hole, security flaw, cve, known vulnerability, weakness ; advisory, threat, risk, finding, issue, exploit ; severity, cvss, affected version, fixed version ; security-finding
    dependency alert: dependabot alert, vulnerable dependency, outdated and vulnerable package, dependency vulnerability ; vulnerability, advisory ;  ; security-finding
    secret scanning alert: leaked secret, exposed credential, secret leak, hardcoded secret ; secret ;  ; security-finding
    security scan: vulnerability scan, security audit, security check, dependency audit, code scanning, penetration check, security analysis ; audit, scan ;  ; code-activity
    syntax: grammar, language syntax ; format, structure ;  ;
    syntax tree: ast, abstract syntax tree, parse tree, tree-sitter ; tree, structure, nodes ;  ; code-form
    syntax error: parse error, malformed code, invalid syntax ; error ; line, column ; error-kind
    syntax check: syntax validation, parse check, does it parse ; validation, linting ;  ; code-activity
    programming language: language, coding language, lang ; syntax, language runtime ;  ;
    python: py, python code, python script ;  ;  ; prog-language
    javascript: js, node, node.js, nodejs, ecmascript ;  ;  ; prog-language
    typescript: ts ;  ;  ; prog-language
    java:  ; jvm ;  ; prog-language
    kotlin:  ;  ;  ; prog-language
    rust: rs ;  ;  ; prog-language
    golang: go language ;  ;  ; prog-language
    ruby: rb ;  ;  ; prog-language
    php:  ;  ;  ; prog-language
    c++: cpp, c plus plus ;  ;  ; prog-language
    c#: csharp, c sharp, dotnet, .net ;  ;  ; prog-language
    swift:  ;  ;  ; prog-language
    r language: rscript, r script ;  ;  ; prog-language
    bash: shell script, sh, zsh ; shell ;  ; prog-language
    powershell: pwsh, ps1 ; shell ;  ; prog-language
    sql:  ; query ;  ; prog-language
    pseudocode: pseudo code, pseudo-code, algorithm sketch ; algorithm ;  ; code-form
    algorithm: computing procedure ; method, pseudocode ;  ;
    code search: search in code, source search, code grep, find code, search for code ; grep, search ; matches, files, lines ; search-kind
    text search in files: grep, ripgrep, rg, find in files, search in files, full-text search of files, pattern search, content search, search for text ; search, regex, code search ; matches, lines, context lines ; search-kind
    file search: find files, search by file name, find file by name, glob, file finder, locate files, file name search ; search ; pattern ; search-kind
    semantic code search: code semantic search, search by meaning, embedding search, natural language code search, vector search ;  ;  ; search-kind
    code index: codebase index, indexed code, repository index, project index, symbol index ; index, embeddings ;  ;
    dependency graph: dependency tree, import graph, module graph, dependency map, package graph ; dependencies, graph, tree ;  ; code-nav
    architecture: system design, software architecture, system structure, design of the system, architecture overview ; structure, diagram, design ; components, layers ;
    code explanation: explain code, what the code does, code walkthrough, description of code ; documentation, summary, analysis ;  ; code-activity
    code generation: generate code, codegen, write code, code writing, coded solution, code generator ; scaffolding, snippet ;  ; code-activity
    scaffolding: scaffold, boilerplate, project skeleton, starter project, project generator, new project, bootstrap a project, project template ; template, init, code generation ;  ; code-activity
    code edit: edit file, change code, modify code, apply edit, apply patch, text edit, code change, code modification ; patch, edit, replacement ; old text, new text, line ; code-activity
    code translation: code conversion, port code, language conversion, convert code between languages, code migration ; migration, transpile ;  ; code-activity
    code optimization: performance tuning, code optimisation, speed-up, optimise code ; performance, refactoring ;  ; code-activity
    design pattern: pattern, code pattern, coding convention ; guideline ;  ; doc-kind
    coding standard: style guide, coding guideline, code convention, code style, coding rules ; best practices, rules, linting ;  ; doc-kind
    code example: sample code, example, usage example, code sample, demo code, sample usage, how-to snippet ; snippet, demo, sample ;  ; doc-kind
    line number: line, row in the file, line range ; position ;  ;
    # --- packages and libraries
    package: software package, npm package, published package, distribution, installable ; library, module, dependency, artifact ; version, maintainers, downloads, license, readme ; package-thing
    library: lib, code library, third-party library, software library ; package, framework, module, sdk, dependency ; docs, version ; package-thing
    framework: web framework, software framework, application framework ; library, platform ;  ; package-thing
    sdk: software development kit, client library, dev kit, api client library ; library, toolchain ;  ; package-thing
    dependency: dep, project dependency, package dependency, required package, third-party dependency, requirement ; library, package, module, relationship ; version, transitive, direct, dev dependency ; package-thing
    dependents: reverse dependency, dependent package, who depends on it, used by ; references, usage ;  ; package-thing
    outdated dependency: outdated package, stale package, package update, available update, newer version available, upgradeable package ; upgrade, update ; current version, latest version ; package-thing
    package version: version number, release number ; version, release ; semver, major, minor, patch ; package-thing
    semantic version: semver, version constraint, version range, version specifier ; version ;  ;
    package manager: pkg manager, dependency manager, installer ;  ;  ; dev-tool
    package registry: registry, package index, package repository, artifact registry, package feed ; repository, catalog, hub ;  ; package-thing
    package download count: download stats, weekly downloads, package popularity, install count, download count ; statistics, popularity, trend ;  ; package-thing
    package license: license, licence, software license, usage terms ;  ; mit, apache, gpl ; package-thing
    lock file: lockfile, package lock, pinned versions, resolved dependencies ;  ;  ; package-thing
    manifest: package.json, pyproject, pom, package manifest, project file, requirements file, cargo.toml, manifest file ; configuration, metadata, definition ;  ; package-thing
    package installation: install, package install, add dependency, installation, set up a package, pip install, npm install ; setup, add ;  ;
    uninstallation: uninstall, package removal, remove dependency ; remove ;  ;
    package details: package info, package metadata, package information, about a package ; metadata, details, readme ;  ; package-thing
    virtual environment: venv, virtualenv, conda environment, python environment, pyenv ; environment, interpreter ; packages ;
    interpreter: language runtime, python interpreter, runtime, execution engine ; environment, version ;  ; dev-tool
    binary: executable, compiled program, executable file, program file ; file, artifact, build ;  ;
    plugin: plug-in, extension, add-on, addon, add-in, addin ; module, integration, component ; enabled, version ; package-thing
    security advisory: ghsa, security bulletin, published advisory, vendor advisory ; vulnerability, cve ;  ; security-finding
    sbom: software bill of materials, dependency inventory, list of components ; dependencies ;  ; package-thing
    upgrade: version upgrade, version bump, bump, update to a newer version, migration to a new version ; update, migration ;  ;
    deprecation: deprecated feature, obsolete api, sunset, end of life, end-of-life, eol ;  ;  ;
    breaking change: incompatible change, backward incompatibility ; changelog, migration ;  ;
    migration guide: upgrade guide, porting guide ; guide, changelog ;  ; doc-kind
    # --- documentation lookup
    documentation: docs, doc, manual, reference manual, technical documentation, library documentation, developer docs, help pages, user manual, written instructions ; guide, reference, help, wiki, article ; examples, pages, sections, topics ; doc-kind
    api reference: api documentation, api docs, class reference, function reference, reference docs ; documentation, specification ;  ; doc-kind
    tutorial: walkthrough, how-to, howto, getting started, quick start, quickstart, step-by-step guide, learning guide, lesson ; guide, documentation, course ;  ; doc-kind
    guide: guidelines, guidance, handbook, instructions, playbook, runbook ; tutorial, documentation, manual ;  ; doc-kind
    man page: manual page, command help, usage text, command documentation, cli help, help text ; help, documentation ;  ; doc-kind
    faq: frequently asked questions, common questions, q&a ; help ;  ; doc-kind
    library id: library identifier, package id, resolved library name, library resolution, resolve library ; library name ;  ;
    documentation search: docs search, search the docs, search documentation, look up docs, search the manual, docs lookup ; documentation, search ;  ; search-kind
    documentation page: doc page, help page, docs article, topic page ; page, article, documentation, wiki page ;  ; doc-kind
    llms.txt: llms file, llm-friendly docs ; documentation ;  ; doc-kind
    best practice: best practices, recommended approach, recommended practice, good practice ; guideline, recommendation, standard, advice ;  ; doc-kind
    glossary: terminology, term list, definitions ; dictionary ;  ; doc-kind
    question on a forum: stack overflow question, q&a post, developer question, stackoverflow, forum question ; question, answer, post ; accepted answer, votes, tags ;
    rfc: request for comments, standards document, technical standard, internet standard ; specification, proposal ;  ; doc-kind
    specification: spec, tech spec, technical specification, formal description ; requirement, standard, schema ;  ; doc-kind
    # --- terminals, processes, shell
    shell command: command, terminal command, bash command, command line, cmd, cli command, system command, console command, command-line instruction ; script, instruction, program, shell script ; exit code, stdout, stderr, arguments, working directory, timeout ; exec-thing
    script: program, code file, small program, automation script, runnable script ; code, command, macro, shell script ;  ; exec-thing
    code execution: run code, execute code, code runner, code interpreter, evaluate code, execute script, run script, run a program ; execution, repl, sandbox ; output, stdout, errors ; exec-thing
    terminal: console, shell, command prompt, tty, command window, terminal emulator ; command line, session, terminal session, shell session ; output, buffer, input ; terminal-thing
    terminal output: console output, command output, stdout, screen content of the terminal, terminal content, terminal buffer, process output, standard output ; output, log, text, result ; lines ; terminal-thing
    standard error: stderr, error output, error stream ; output ;  ; stream-kind
    standard output: stdout, output stream ; output ;  ; stream-kind
    standard input: stdin, input to a process, terminal input, keyboard input to a process, send keys, keystrokes ; input, text ;  ; stream-kind
    terminal session: shell session, tmux session, screen session, ssh session, persistent shell, interactive session, console session ; session, terminal, process ;  ; terminal-thing
    terminal pane: tmux pane, split pane, pane ; window ;  ; terminal-thing
    terminal tab: tmux window, terminal window ; tab, window ;  ; terminal-thing
    control character: ctrl-c, interrupt, interrupt signal, sigint, break signal ; signal ;  ;
    process: running program, system process, os process, running process, background process, pid, child process ; program, daemon, service, application, job ; cpu usage, memory usage, command, start time ; machine-object
    process id: pid, process identifier ;  ;  ;
    background job: background process, background task, async job, long-running process, daemon, worker, batch job ; job, task, process, queue ; progress, status ; exec-thing
    async job status: job status, task status, operation status, progress of a job, job progress ; status, progress, poll ;  ;
    system service: daemon, windows service, systemd unit, launch agent ; service, process ; enabled, active, running ; machine-object
    process signal: kill signal, sigterm, sigkill ; terminate, stop ;  ;
    exit code: return code, exit status, errorlevel ; status ;  ;
    working directory: current directory, cwd, pwd, current folder, work dir, workdir, working folder ; directory, path, folder, project root ;  ;
    project root: root directory, project directory, project path, root folder, base path, repo root ; working directory, workspace ;  ;
    command history: shell history, past commands, previous commands, bash history ; history ;  ; log-kind
    allowed command: whitelisted command, allowlist of commands, permitted command, command whitelist ; permission, security rule ;  ;
    command-line tool: cli, command line interface, cli tool, command-line program, commandline utility ; tool, command, terminal ; flags, subcommands ;
    cli flag: command option, switch, command-line argument, flag ; option, argument, parameter ;  ;
    repl: interactive interpreter, interactive console, interactive shell, read-eval-print loop ; interpreter, session, terminal ;  ; exec-thing
    cron job: cronjob, cron, scheduled job, scheduled task, recurring job, timed job, periodic task ; schedule, job, task, timer, trigger ; cron expression, next run, interval ; exec-thing
    cron expression: crontab, cron schedule, cron syntax ; schedule ;  ;
    port: tcp port, open port, listening port, network port, port number ; endpoint, socket ;  ; machine-object
    log: log file, logs, log entry, log line, log message, log record, logging output, server log, application log ; output, trace, history, journal, event, activity ; level, timestamp, message, error ; log-kind
    log level: logging level, verbosity, log severity ;  ; debug, info, warn, error ;
    system information: system info, machine info, host information, os info, platform info, computer details, hardware info ; environment, specs, status ; cpu, memory, disk, os, uptime, hostname ;
    container: docker container, running container, containerized app ; instance, sandbox ; ports, logs, status ; container-thing
    container image: docker image, image, oci image ; registry image ; layers, tags ; container-thing
    dockerfile: docker build file, container recipe ;  ;  ; container-thing
    compose stack: docker compose, compose file, compose project ; stack ;  ; container-thing
    pod: kubernetes pod, k8s pod ; workload ;  ; container-thing
    remote host: ssh host, remote server, remote machine, ssh server ; server, machine, host ;  ;
    clipboard: copy buffer, pasteboard, paste buffer ;  ; copy, paste ;
    # --- testing
    test: automated test, test script, spec file, check of the code ; testing, verification, check, suite, unit test, test case ; pass, fail, coverage ; test-thing
    unit test: unit-test, component test, function test ; test ;  ; test-kind
    integration test: integration testing, system test ; test ;  ; test-kind
    end-to-end test: e2e test, e2e, ui test, browser test, functional test, acceptance test ; test ;  ; test-kind
    regression test: regression testing, regression suite ; test ;  ; test-kind
    smoke test: sanity check, quick test ; test ;  ; test-kind
    load test: stress test, performance test, load testing, traffic simulation ; benchmark, performance ; virtual users, throughput, latency ; test-kind
    visual regression test: visual test, screenshot comparison, visual diff, snapshot comparison ; snapshot test ;  ; test-kind
    accessibility test: accessibility audit, a11y, a11y check, wcag check, accessibility check ; audit ; contrast, aria, violations ; test-kind
    mutation test: mutation testing ; test ;  ; test-kind
    test case: test scenario, testcase, test item, qa case ; test, scenario ; steps, expected result, preconditions ; test-thing
    test suite: test set, suite of tests, set of tests, test collection ; tests ;  ; test-thing
    test run: test execution, run tests, test cycle, run of the tests, test session ; test results, test ; passed, failed, skipped ; test-thing
    test result: test results, test outcome, test report, pass fail results, junit report ; result, report, test run ; passed, failed, duration ; test-thing
    failing test: failed test, broken test, test failure ; error, test result ;  ; test-thing
    flaky test: unstable test, intermittent test failure ;  ;  ; test-thing
    test plan: testing plan, qa plan, test strategy ; plan ;  ; test-thing
    test generation: generate tests, write tests, test writer, create unit tests, test scaffolding ; test, code generation ;  ;
    test coverage: code coverage, coverage, coverage report, percentage of tested code, untested lines ;  ; lines, branches, uncovered ; code-metric
    test data: fixture, mock data, fake data, dummy data, sample data, synthetic data ; sample ;  ; test-thing
    mock: mock server, stub, fake, test double, mocked endpoint, simulated response ; fixture, simulation ;  ; test-thing
    assertion: test assertion, expectation, verify condition, expected result ; check, condition ;  ; test-thing
    benchmark: performance benchmark, speed test, timing test, performance measurement ; load test, metric, evaluation ;  ; test-kind
    bug reproduction: repro, reproduce a bug, steps to reproduce, replay ;  ;  ;
    qa: quality assurance, testing team ; testing ;  ;
    experiment: a/b test, ab test, split test, test of variants, experimentation ; test ; variants, metric, significance ; flag-thing
    # --- API, HTTP, OpenAPI
    http request: web request, api request, rest call, api call, http call, rest request, curl, network call, url request ; request, fetch, call ; method, headers, body, query parameters, status code, url ; http-thing
    http response: api response, server response, web response, reply from a server ; response, result, output ; status code, headers, body ; http-thing
    get request: http get, get call ; fetch, read ;  ; http-method
    post request: http post, post call ; submit, create ;  ; http-method
    put request: http put, put call ; update, replace ;  ; http-method
    patch request: http patch, patch call ; update ;  ; http-method
    delete request: http delete, delete call ; remove ;  ; http-method
    head request: http head ; headers ;  ; http-method
    http header: header, request header, response header ; metadata ;  ; http-thing
    request body: payload, body, post data, request payload, request data ; content, json ;  ; http-thing
    query parameter: query string, url parameter, search params ; parameter ;  ; http-thing
    status code: http status, response code, http code ; status, error code ;  ; http-thing
    cookie: browser cookie, session cookie, web cookie, cookies ; session ; domain, expiry, value ; browser-state
    api endpoint: endpoint, api route, api path, rest endpoint, service url, api operation, route, url of the api ; operation, url ; method, parameters, responses, path ; api-thing
    api specification: openapi, openapi spec, swagger, swagger file, api definition, api description, api schema, api contract, openapi document ; api documentation, specification, schema ; paths, operations, components ; api-thing
    api: web api, application programming interface, rest api, web service, service interface ; service, interface, integration ; endpoints, key, version ; api-thing
    api collection: request collection, postman collection, saved requests, set of requests ; collection, folder ;  ; api-thing
    saved request: stored request, collection request ; http request ;  ; api-thing
    api gateway: gateway, api proxy ; proxy ;  ; api-thing
    api version: version of the api ; version ;  ;
    graphql query: graphql, gql, graphql operation, graphql request ; query ;  ; api-style
    graphql mutation: mutation ;  ;  ; api-style
    graphql schema: schema introspection, introspection, graphql types ; schema ; types, fields, queries ; api-thing
    rest api: restful, restful api ;  ;  ; api-style
    grpc: rpc, remote procedure call, protobuf service ;  ;  ; api-style
    soap: wsdl ;  ;  ; api-style
    websocket: web socket, ws, socket connection ; stream, connection ;  ; api-style
    server-sent events: sse, event stream ; stream ;  ; api-style
    rate limit: api limit, request limit, usage limit, throttle, throttling, api quota, rate limiting ; quota, limit, usage ; remaining, reset ;
    api usage: request count, calls used, consumption, usage statistics ; quota, credits, rate limit ;  ;
    authentication: auth, login, sign-in, signin, log in, sign in, user verification, authenticating ; credentials, session, access ; token, password, oauth ; access-thing
    authorization: authorisation, access control, access check ;  ;  ; access-thing
    auth status: login status, authentication status, who am i, whoami, signed-in state, logged-in user, current login ; current user, session ;  ;
    current user: whoami, who am i, my profile, own account, authenticated user, logged-in user, signed-in user, my user, myself ; user, profile, account ; name, email, id ;
    credential: credentials, login details, secret, auth details, access details ; password, token, key, account ;  ; credential-kind
    bearer token: jwt, json web token, auth token, session token ; token, credential, access token ; claims, expiry ; credential-kind
    health check: healthcheck, service health, is it up, ping, liveness check, heartbeat, server status, alive check, api status ; status, health, availability, connectivity ; uptime, latency, version ; ops-thing
    connection test: connectivity check, test connection, check connection, ping server ; health check, ping ;  ; ops-thing
    latency: response time, delay, round-trip time, lag ; performance, duration ;  ;
    retry: re-run, rerun, try again, repeat attempt, re-execute ; restart ;  ;
    timeout: time limit, time-out, maximum wait ; duration, delay ;  ;
    url: link, web address, uri, web link, hyperlink, address of a page ; page, site, endpoint, website ; domain, path, scheme, query ;
    # --- browser automation, devtools
    browser: web browser, chrome, headless browser, chromium ; window, browser session ;  ; browser-thing
    browser tab: tab, open tab, open page, browser page, page tab ; page ; title, url, index ; browser-thing
    browser window: window ; browser ;  ; browser-thing
    browser session: browser instance, browser context, browsing session, automation session ; session, browser ;  ; browser-thing
    browser profile: user profile of the browser, browser identity ; profile, session ;  ; browser-thing
    page navigation: navigate, go to url, open url, visit page, open a page, open website, load page, browse to, goto, load a url ; open, load, page ;  ; browser-action
    go back: back, navigate back, previous page, browser back, return to the previous page ; history ;  ; browser-action
    go forward: forward, navigate forward, next page in history, browser forward ; history ;  ; browser-action
    page reload: refresh, reload, refresh page, reload the page ;  ;  ; browser-action
    click: mouse click, press a button, push a button, click element, left click ; press, select, tap ;  ; browser-action
    double click: doubleclick, double-click ;  ;  ; browser-action
    right click: context click, context menu click ;  ;  ; browser-action
    hover: mouse over, mouseover, move the mouse over, point at ;  ;  ; browser-action
    mouse move: move mouse, move cursor, move pointer, pointer movement ;  ;  ; browser-action
    drag: drag and drop, drag-and-drop, drag element, mouse drag ; move ;  ; browser-action
    text typing: type, type text, enter text, write into a field, fill field, key in, text entry, fill in ; fill ;  ; browser-action
    form filling: fill form, fill out form, complete a form, fill fields, form input, form entry ; form, typing, fill ;  ; browser-action
    key press: press key, keyboard press, keypress, hit a key, keystroke, keyboard shortcut, hotkey, key combination ; keyboard input ;  ; browser-action
    option selection: select option, choose from a dropdown, pick an option, dropdown selection, select an item ; select ;  ; browser-action
    checkbox: check box, tick box, toggle ;  ; checked ; ui-element
    scrolling: scroll, scroll page, scroll down, page down, move the view ; swipe ;  ; browser-action
    swipe: swipe gesture, touch swipe, flick ; scroll, gesture ;  ; browser-action
    tap: touch, tap screen, touch press ; click ;  ; browser-action
    long press: press and hold, long tap ;  ;  ; browser-action
    file upload in a page: file chooser, upload through form, file input ; upload ;  ; browser-action
    waiting for an element: wait for, wait for selector, wait until visible, wait for text, wait for page ; wait, pause, sleep ; timeout ; browser-action
    dialog: alert box, javascript dialog, popup, pop-up, prompt box, confirm box, browser dialog, modal ; window, message ; accept, dismiss ; ui-element
    screenshot: screen shot, screen capture, page capture, picture of the screen, snapshot of the screen, screengrab, screen grab, page image, capture of the page ; image, capture ; full page, viewport, element ; page-capture
    page snapshot: accessibility snapshot, accessibility tree, aria snapshot, page structure, dom snapshot, ui tree, a11y tree, view hierarchy, ui hierarchy ; snapshot, dom ; elements, roles, refs ; page-capture
    page text: visible text, page content, inner text, text of the page, readable content, text content, page body ; content, markdown, text ;  ; page-capture
    page html: html source, page source, outer html, html of the page, markup, source of the page, raw html ; html, dom, source ;  ; page-capture
    page pdf: print to pdf, save page as pdf, pdf of the page, pdf export of a page ; pdf ;  ; page-capture
    page title: document title, title of the tab ; title ;  ; page-capture
    screen recording: video recording of the screen, session recording, screencast, record session, record video of the screen ; recording, video ;  ; page-capture
    dom: document object model, dom tree, page elements ; html, elements, page ; nodes, attributes ; page-capture
    page element: dom element, html element, ui element, web element, element, node of the page, control, widget ; component, item, node ; selector, attributes, text, visible ; ui-element
    css selector: selector, xpath, element locator, locator, query selector, element path ; path, ref ;  ;
    button: push button, clickable ; link ;  ; ui-element
    input field: text field, text box, textbox, form field, entry field ; form, field, input ;  ; ui-element
    dropdown: drop-down, select box, combo box, combobox, picker ;  ; options ; ui-element
    menu: context menu, menu bar, menu item ; dropdown ;  ; ui-element
    form: web form, page form, html form ; fields ; inputs, submit ; ui-element
    iframe: frame, embedded frame, inline frame ;  ;  ; ui-element
    javascript evaluation: evaluate javascript, run javascript in the page, execute script in page, page script, execute js, console evaluation, inject script ; code execution, script ; expression ; browser-action
    console message: console log, browser console, javascript console, console output, console error, js errors, devtools console ; log, error, messages ; level, text ; devtools-thing
    network request log: network requests, network traffic, network log, browser requests, captured requests, xhr, har, network activity, requests made by the page ; http request, traffic ; status, method, url ; devtools-thing
    request interception: mock response, intercept request, block request, route request, network mock ; mock ;  ; devtools-thing
    local storage: localstorage, browser storage, web storage, session storage, sessionstorage ; storage ;  ; browser-state
    browser cache: cached pages, site data, browsing data ; cache ;  ; browser-state
    browsing history: browser history, visited pages ; history ;  ; browser-state
    performance trace: performance profile, page performance, performance recording, trace, core web vitals, web vitals, page speed, page load time ; profile, performance ; lcp, cls, fcp ; devtools-thing
    lighthouse audit: page audit, site audit, seo audit, performance audit, best practices audit ; audit, performance ;  ; devtools-thing
    network throttling: network emulation, slow network, throttle network, offline mode ; emulation ;  ; devtools-thing
    device emulation: emulate device, mobile emulation, viewport emulation, user agent override ; emulation, viewport ;  ; devtools-thing
    viewport: window size, browser size, screen size, resize window, viewport size, page size in pixels ; dimensions, resolution ; width, height ; browser-state
    user agent: useragent, browser identification ;  ;  ;
    css style: stylesheet, css, computed style, styles ; theme, style ;  ; devtools-thing
    heap snapshot: memory snapshot, heap dump, memory leak, memory profile ; memory ;  ; devtools-thing
    geolocation override: emulate location, set location, fake gps, mock location ; location ;  ; devtools-thing
    captcha: challenge, bot check ;  ;  ;
    web scraping: scrape, scraper, scrape page, page extraction, extract web data, web extraction ; fetch, content extraction ;  ; web-activity
    web crawling: crawl, crawler, spider, site crawl, crawl website ; sitemap, map ; depth, pages ; web-activity
    browser extension: chrome extension, add-on, browser add-on ; extension, plugin ;  ;
    browser automation script: playwright script, recorded script, test script generation, codegen session, recorded actions ; script, test ;  ;
    # --- debugging, error tracking, IDE
    debug session: debugger, debugging session, debug run, attached debugger ; session, debugging ; breakpoints, threads ; debug-thing
    breakpoint: break point, stop point, debugger stop, conditional breakpoint ;  ; line, condition, file ; debug-thing
    watchpoint: data breakpoint, watch expression, watched variable ;  ;  ; debug-thing
    stack trace: stacktrace, backtrace, call stack, traceback, stack frames, crash trace ; trace, error, frames ; frame, file, line ; debug-thing
    stack frame: frame, call frame ; stack trace ; locals ; debug-thing
    step over: next line, step to the next line, step ;  ;  ; debug-action
    step into: step in, enter function ;  ;  ; debug-action
    step out: finish function, leave function ;  ;  ; debug-action
    continue execution: resume, continue, run on, resume program, proceed ; run ;  ; debug-action
    pause execution: pause, suspend, halt ; stop ;  ; debug-action
    variable inspection: inspect variable, local variables, variable values, read variables, scope variables, show locals ; variables, values ;  ; debug-thing
    expression evaluation: evaluate expression, eval, compute expression, evaluate in frame ; evaluation, code execution ;  ; debug-thing
    memory dump: core dump, crash dump, read memory, minidump ; memory, dump ; address, bytes ; debug-thing
    cpu register: processor register ;  ;  ; debug-thing
    program thread: execution thread, cpu thread ; process, task ;  ; debug-thing
    disassembly: disassemble, assembly code, machine code, assembler listing ; binary ; instructions ; code-form
    decompilation: decompile, decompiled code, pseudocode of a binary, decompiler ; reverse engineering ;  ; code-form
    bytecode: byte code, compiled code, intermediate code ; binary ;  ; code-form
    cross reference: xref, xrefs, references to an address ; references ;  ; code-nav
    profiling: profiler, cpu profile, performance profile, flame graph, hot spots, hotspots ; performance trace, benchmark ;  ; debug-thing
    error: failure, fault, error message, runtime error, thrown exception, application error ; issue, problem, bug, exception, crash ; stack trace, message, code ; error-kind
    exception: thrown error, uncaught error, unhandled exception ; error ; stack trace ; error-kind
    crash: crash report, app crash, fatal error ; error ;  ; error-kind
    warning: caution, warn ; alert, diagnostic ;  ; error-kind
    error issue: error group, grouped error, tracked error, sentry issue, recurring error, error report ; issue, error, exception, bug ; occurrences, affected users, first seen, last seen ; error-tracking
    error event: error occurrence, single occurrence, captured event, event detail ; event, error ; stack trace, breadcrumbs, tags ; error-tracking
    error rate: failure rate, crash rate, error count, crash-free rate ; metric ;  ; error-tracking
    root cause analysis: rca, root cause, cause of the failure, find out why, failure analysis, why it failed, root-cause ; diagnosis, troubleshooting, investigation, debugging ;  ;
    troubleshooting: diagnosis, fault finding, debugging help, problem solving, fix problems ; root cause analysis, support ;  ;
    fix suggestion: suggested fix, proposed fix, how to fix, remedy, remediation, solution, autofix ; recommendation, patch, code action ;  ;
    trace: distributed trace, request trace, tracing ;  ; spans, duration, service ; telemetry-kind
    span: trace span, timed operation ;  ;  ; telemetry-kind
    metric: measurement, time series, kpi, measured value ; statistic, indicator, number ; labels, unit ; telemetry-kind
    session replay: replay, user session recording ; recording ;  ; telemetry-kind
    uptime monitor: uptime check, monitor, availability monitor, synthetic check ; health check, monitoring ;  ; ops-thing
    ide: code editor, editor, integrated development environment, development environment, programming editor ; text editor, workspace ; open files, extensions, selection ;
    open file: open editor, open document, editor tab, file in the editor, currently open file ; file, document ;  ; editor-thing
    active editor: current file, focused editor, current document, file in focus, active document, file being edited ; open file ;  ; editor-thing
    selection: selected text, highlighted text, editor selection, current selection, highlighted code ; text ; range ; editor-thing
    cursor position: caret, caret position, insertion point, cursor location ;  ; line, column ; editor-thing
    text buffer: editor buffer, vim buffer, buffer ; file, document ;  ; editor-thing
    editor command: ide command, ide action, command palette, vscode command ; action, command ;  ; editor-thing
    undo: take back, undo change, revert last edit, step back ; revert, rollback, restore ;  ; edit-history
    redo: repeat undone change ;  ;  ; edit-history
    run configuration: launch configuration, launch config, run target, debug configuration ; configuration, profile ;  ; editor-thing
    project file: workspace file, source file, file in the project, code file ; file, document ;  ; editor-thing
    text replacement: find and replace, search and replace, replace text, substitute, string replacement ; edit, replace ; old string, new string ; code-activity
    line insertion: insert line, insert text at a line, add lines ; insert, edit ;  ; edit-op
    line deletion: delete lines, remove lines ; delete, edit ;  ; edit-op
    line replacement: replace lines, overwrite lines ; edit, replace ;  ; edit-op
    code lens: inlay hint, inlay hints ; hints ;  ; code-nav
    # --- feature flags
    feature flag: feature toggle, feature switch, feature gate, flag, toggle, on-off switch for a feature, kill switch, remote config flag ; feature, switch, setting, remote config ; variation, targeting, rollout percentage, environment, enabled ; flag-thing
    flag variation: variant, variation, flag value, treatment ; option ;  ; flag-thing
    targeting rule: flag rule, audience rule, rollout rule, segment targeting ; rule ;  ; flag-thing
    user segment: segment, cohort, audience, user group ; group, target ;  ; flag-thing
    gradual rollout: percentage rollout, staged rollout, canary release, canary, phased release, progressive rollout ; rollout, deployment ; percentage ; flag-thing
    remote config: remote configuration, dynamic config, app config ; configuration, feature flag ;  ; flag-thing
    flag evaluation: evaluate flag, flag state, is the feature on, check flag ; feature flag ;  ; flag-thing
    # --- notebooks
    notebook: jupyter notebook, ipynb, computational notebook, interactive notebook, code notebook, lab notebook file ; document, workbook ; cells, kernel, outputs ; notebook-thing
    notebook cell: cell, code cell, markdown cell, notebook block ; block ; source, output ; notebook-thing
    code cell: runnable cell ; notebook cell ;  ; cell-kind
    markdown cell: text cell, note cell ; notebook cell ;  ; cell-kind
    kernel: notebook kernel, jupyter kernel, ipython kernel, execution kernel ; runtime, interpreter, session ; restart, interrupt, status ; notebook-thing
    cell output: notebook output, cell result, execution output ; output, result ;  ; notebook-thing
    dataframe: data frame, pandas table ; table, dataset ; columns, rows ;
    # --- regex, text utilities, schema, validation
    regular expression: regex, regexp, text pattern, match pattern, search pattern ; pattern, expression ; groups, flags, matches ; pattern-kind
    glob pattern: glob, wildcard, file pattern, file mask ; pattern ;  ; pattern-kind
    regex test: test a regex, regex match, try a pattern, regex tester, pattern match ; validation, match ;  ;
    regex explanation: explain regex, pattern explained ; regular expression ;  ;
    substring: partial text, part of a string, text fragment ; string, pattern ;  ; pattern-kind
    schema: data schema, structure definition, data definition, shape of the data ; structure, model, type, format, data model ; fields, types, constraints, required ; schema-kind
    json schema: schema for json, json structure definition ; schema ;  ; schema-kind
    database schema: table schema, db structure, table structure, ddl, table definition ; schema, tables ; columns, keys, indexes ; schema-kind
    xml schema: xsd, dtd ; schema ;  ; schema-kind
    data model: entity model, domain model, model definition, er diagram, entity relationship ; schema, model ; entities, relations ; schema-kind
    protobuf: protocol buffer, proto file, .proto ; schema, grpc ;  ; schema-kind
    validation: validity check, validator, verification, correctness check, check for errors, sanity check, conformance check, is it valid ; test, lint, check ; errors, warnings, valid, invalid ;
    schema validation: validate against a schema, schema check, conformance to schema ; validation ;  ;
    constraint: validation rule, restriction, limitation ; rule, condition, limit ;  ;
    json: json data, json document, json object, json text ; object, data ; keys, values ; data-format
    yaml: yml, yaml file ; configuration ;  ; data-format
    xml: xml document, xml file ; markup ;  ; data-format
    toml: toml file, ini ; configuration ;  ; data-format
    csv: comma-separated values, csv file, tsv ; spreadsheet, table ;  ; data-format
    markdown: md, markdown text, mdx ;  ;  ; data-format
    html: hypertext markup, web markup ; markup, page ;  ; data-format
    protobuf message: binary message ;  ;  ; data-format
    base64: base 64, b64 ; encoding ;  ; encoding-kind
    url encoding: percent encoding, urlencode, uri encoding ; encoding ;  ; encoding-kind
    hex encoding: hexadecimal, hex, base16 ; encoding ;  ; encoding-kind
    html entity encoding: html escape, escaping of html ; encoding ;  ; encoding-kind
    jwt decoding: decode jwt, parse jwt, token inspection ; token ; header, payload, claims ;
    json path: jsonpath, json query, jq, path in json, json extraction ; query, path ;  ;
    json formatting: json formatter, pretty print json, prettify json, beautify json ; format ;  ;
    json comparison: json diff, compare json ; diff ;  ;
    minification: minify, minifier, strip whitespace, compact code ; compression ;  ;
    hash: checksum, digest, hash value, fingerprint, message digest, hashsum ; sha, md5, sha256, signature, id ; algorithm ;
    md5: md5 hash ; hash ;  ; hash-algorithm
    sha256: sha-256, sha256 hash ; hash ;  ; hash-algorithm
    sha1: sha-1 ; hash ;  ; hash-algorithm
    uuid: guid, unique id, universally unique identifier, unique identifier, random id ; id, identifier ;  ; generated-id
    ulid: nanoid, sortable id ; id ;  ; generated-id
    random password: generated password, password generator, strong password ; password ; length ; generated-id
    unix timestamp: epoch, epoch time, unix time, timestamp ; date, time ;  ;
    case conversion: camel case, snake case, kebab case, change case, letter case ; text transformation ;  ;
    text diff: compare texts, text comparison, string difference ; diff, comparison ;  ;
    diagram: mermaid diagram, plantuml ; graph, drawing, figure, visualization, chart, flowchart, uml diagram ; nodes, edges ;
    sequence diagram: interaction diagram ; diagram ;  ; diagram-kind
    class diagram: uml class diagram ; diagram ;  ; diagram-kind
    flowchart: flow chart, flow diagram, process chart ; diagram ;  ; diagram-kind
    er diagram: erd, entity relationship diagram ; diagram ;  ; diagram-kind
    # --- workflow automation
    workflow: automation, automated process, flow, automation flow, process flow, automated workflow, zap, recipe, playbook ; pipeline, process, scenario, sequence ; nodes, triggers, steps, connections, active ; automation-thing
    workflow execution: workflow run, flow run, execution, execution history, automation run, past run, run history ; run, job, pipeline run ; status, started, finished, error ; automation-thing
    workflow node: node, workflow step, flow step, action block, workflow block ; step, action, block ; inputs, outputs, type ; automation-thing
    workflow trigger: trigger, trigger event, starting event, event that starts it ; webhook, schedule, event ;  ; automation-thing
    workflow template: automation template, ready-made workflow, prebuilt flow ; template ;  ; automation-thing
    automation rule: rule, if-then rule, business rule, trigger rule, automated rule ; workflow, policy, condition ; action ; automation-thing
    connection: connector, integration, linked account, connected app, app connection ; link, account ;  ; automation-thing
    integration: connected service, third-party integration, plug-in service, connector, linked app ; connection, plugin, app ;  ; integration-thing
    step: action step, stage, phase ; task, node, action ;  ;
    scheduled workflow: timed workflow, recurring workflow ; schedule, cron job ;  ;
    queue: job queue, work queue, message queue, task queue, waiting line ; backlog, list ; pending, consumers ;
    bot: robot, automated account, automation account ; agent, app, assistant ;  ;
    macro: recorded macro, shortcut, recorded steps ; script, automation ;  ;
    event: occurrence, happening, fired event ; activity, action, log entry, notification ; type, payload, timestamp ;
    changelist: cl, perforce changelist, pending change ; commit, change ;  ; vcs-thing
    project metadata: project details, project info, project overview, project summary, about the project ; project, details, statistics ;  ;
    repository statistics: repo stats, repo statistics, repository insights, repository metrics, code frequency, contribution stats ; statistics, insights ; stars, forks, commits ; vcs-thing
    repository traffic: repo views, repo clones, visitors of a repository ; statistics, traffic ;  ;
    trending repository: popular repository, trending repo, hot project ; repository, popular, top ;  ;
    repository language: repo languages, language breakdown, languages used ; programming language ;  ; vcs-thing
    contribution graph: contribution history, contribution calendar, user contributions ; activity ;  ;
    visibility: public or private, private repo, public repo, access mode ; permission, privacy ;  ;
    archived repository: archived project, read-only repository ; archive ;  ;
    issue tracker: bug tracker, ticket system, ticketing system, tracker ; project management ;  ;
    project management: task management, work management, project tracking, task tracking ; planning ;  ;
    prompt: saved prompt, prompt template, instruction for the model ; question, template ;  ;
    code assistant: coding assistant, coding agent, ai developer, ai programmer, pair programmer ; assistant, agent ;  ;
    # --- further
    monday.com:  ; task manager ;  ; brand
    forgejo:  ; code host ;  ; brand
    codeberg:  ; code host ;  ; brand
    bugsnag:  ; error tracker ;  ; brand
    flagsmith:  ; feature flag service ;  ; brand
    latest version: newest version, most recent version, current version, up-to-date version ; latest release, version ;  ; package-thing
    version list: available versions, all versions, version history of a package ; versions, releases ;  ; package-thing
    latest release: newest release, most recent release, current release ; release, latest version ;  ; vcs-thing
    wildcard: star pattern, placeholder character ; glob ;  ;
    end date: finish date, completion date, to date ; due date ;  ; pm-field
    repository collection: repositories of an organization, list of repos, org repos, repo list ; repositories ;  ;
    discussion category: forum category ; category ;  ;
    project board item: project item, board item ; card, issue, item ;  ; pm-thing
    security policy: vulnerability disclosure policy, security rules ; policy ;  ;
    code search result: code match, search hit ; match, result ; file, line ;
    line of text: row of text, text line ; line, row ;  ;
    identifier: id, ident, key, unique key, reference number ; name, uuid, slug, handle ;  ;
    slug: url name, short name, handle ; identifier, name ;  ;
    archive: zip file, tarball, tar, zipped file, compressed file ; bundle, backup ;  ;
    string: str, piece of text, text value ; text, value ;  ; value-type
    boolean: bool, true or false, yes/no value ; flag ;  ; value-type
    integer: int, whole number ; number ;  ; value-type
    float: decimal, floating-point number ; number ;  ; value-type
    array: list value, sequence of values ; list, collection ;  ; value-type
    dictionary object: dict, hash map, hashmap, key-value object ; object, map ;  ; value-type
    argument: arg, parameter, param, input value ; option, variable, flag ;  ;
    agent session: coding session, agent run, assistant session ; session ;  ;
    """#
}
