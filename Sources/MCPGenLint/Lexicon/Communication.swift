// Nouns of communication and office: mail, chat, calendars, documents, customers, tickets, social media.
// Source class: general and technical English, written from knowledge of the field without sight of labelled pairs.

extension LexiconText {
  static let communication = #"""
    # ---- email
    email: e-mail, mail, email message, mail message, electronic mail, mail item ; message, letter, correspondence, piece of mail, inbox item, note ; subject, body, sender, recipient, from, to, cc, bcc, attachment, reply-to, html body, plain text body ; mail-thing
    email thread: mail thread, email conversation, mail conversation, email chain, mail chain, chain of emails, string of emails ; conversation, thread, email exchange, back-and-forth, correspondence ; messages, participants, replies, subject, history ; mail-thing
    email draft: draft, draft email, draft message, unsent email, unsent message, mail draft, saved draft, message not yet sent ; composed message, half-written mail, outbox item ; subject, body, recipient ; mail-thing
    inbox: incoming mail, received mail, mail inbox, email inbox, received messages ; mailbox, new mail, unread mail, mail, arrivals ; unread count, sender, subject ; mail-folder
    mailbox: email account, mail account, mail store, email box ; inbox, mail, postbox, address, imap account ; folders, quota, unread count, size ; mail-thing
    mail folder: email folder, mailbox folder, imap folder, mail directory ; folder, mailbox, label, mail category ; unread count, name ; mail-thing
    mail label: email label, message label, mail category, email tag ; label, tag, category, folder, marker ; name, colour, visibility ; mail-thing
    sent mail: sent items, sent folder, sent messages, outgoing mail, sent email ; outbox, mail i sent ; ; mail-folder
    outbox: outgoing queue, unsent mail queue, mail queue ; sending queue, pending mail ; ; mail-folder
    spam: junk, junk mail, spam mail, unsolicited mail, junk folder, spam folder ; unwanted mail, bulk mail, phishing ; ; mail-folder
    trash: bin, recycle bin, wastebasket, deleted items, rubbish bin, trash can, trash folder, deleted items folder, bin folder, recently deleted ; deleted, garbage ; ; mail-folder
    mail archive: archived mail, archive folder, all mail ; archive, old mail ; ; mail-folder
    attachment: attached file, email attachment, file attachment, enclosure, mail attachment, enclosed file, attached document ; file, upload, document ; filename, mime type, size, content id, inline ; mail-thing
    email signature: mail signature, signature block, email footer ; signature, closing, footer ; ; mail-thing
    vacation responder: auto-reply, autoreply, out-of-office reply, out of office, ooo, automatic reply, vacation reply, vacation message, away message, autoresponder, holiday reply ; absence notice, absence message ; start date, end date, message ; mail-thing
    mail filter: email filter, mail rule, inbox rule, email rule, sorting rule, message rule, mail sorting rule ; filter, rule ; criteria, action, condition ; mail-thing
    forwarding address: mail forwarding, email forwarding, forwarding rule, forward-to address ; redirect, alias ; ; mail-thing
    email alias: mail alias, send-as address, alternate address, send-as alias, secondary address ; alias, alternative email ; ; mail-thing
    email address: mail address, e-mail address, email id, mail id ; email, address, contact address, recipient address ; local part, domain, mx record, deliverable, disposable ; contact-detail
    mailing list: distribution list, mail group, email list, mail list, distribution group, email group, subscriber list, listserv, list of recipients ; audience, list, contact list, group, email audience ; subscriber, member, owner ; mail-thing
    newsletter: email newsletter, mail-out, mailout, mailing, bulletin, email digest ; campaign, email broadcast, digest, email issue, circular ; subscriber, issue, open rate ; marketing-thing
    email campaign: mail campaign, email blast, mass email, bulk email, mass mailing, bulk mailing, email broadcast, email marketing campaign ; campaign, newsletter, mailing, mailshot, broadcast ; audience, subject line, open rate, click rate, schedule ; marketing-thing
    email template: mail template, message template, canned email, email layout ; template, boilerplate, canned message, stationery ; placeholder, merge field, subject, body ; mail-thing
    transactional email: system email, triggered email, automated email ; notification email, service email ; ; mail-thing
    subject: subject line, mail subject, email subject, topic line ; title, topic, heading, re line ; ; mail-part
    message body: email body, mail body, body text, message text, message content ; body, content, text, html body, plain text ; ; mail-part
    mail header: email header, message header, internet header ; header, envelope ; message-id, received, dkim, spf, return-path ; mail-part
    sender: from address, author of the message, originator, sender address, message sender ; author, who sent it, writer, addresser, caller ; ; message-role
    recipient: receiver, addressee, to address, destination address, recipient address ; who receives it, whom it goes to, target, audience ; to, cc, bcc ; message-role
    cc: carbon copy, copy recipient, cc recipient, copied recipient ; copied in, in copy ; ; message-role
    bcc: blind carbon copy, blind copy, hidden recipient, bcc recipient ; blind-copied, hidden copy ; ; message-role
    reply-to: reply address, reply-to address, return address ; response address ; ; message-role
    unread email: unread mail, unread message, new mail, unseen message, new message, unopened mail, unseen mail ; new, not yet read, pending messages ; ;
    read status: read state, read flag, seen flag, read/unread status ; seen, opened, unread ; ; message-state
    starred: flagged, favourited, marked with a star, important mark ; important, favorite, pinned, followed up ; ; message-state
    email delivery status: delivery status, bounce status, mail delivery event, delivery report, delivery receipt ; delivered, bounced, delivery event, sending result ; bounce, complaint, open, click, deferral ; message-state
    bounce: bounced email, undelivered mail, delivery failure, hard bounce, soft bounce, non-delivery report ; rejected mail, failed delivery, suppression ; ; mail-event
    unsubscribe: opt-out, unsubscription, opt out ; suppression, removal from list ; ; mail-event
    email open: mail open, opened email, open event ; open rate, read receipt ; ; mail-event
    email click: link click, click event, clicked link ; click rate, click-through ; ; mail-event
    spam complaint: abuse complaint, spam report ; abuse report, complaint ; ; mail-event
    suppression list: block list, do not contact list, unsubscribe list, do-not-email list, suppressed addresses ; blocklist, blacklist, denylist, opt-outs ; ; mail-thing
    email subscriber: newsletter subscriber, list member, mailing list member, list contact, subscriber ; contact, audience member, recipient, reader ; ; marketing-thing
    sending domain: email domain, mail domain, sender domain, verified domain ; domain, sender identity ; dkim, spf, dmarc, verification status ; mail-thing
    sender identity: sender profile, verified sender, from identity, send-as identity ; from address, sending address ; ; mail-thing
    email verification: email validation, address verification, email check, mail address check, deliverability check ; email address check, mailbox check ; syntax, mx, disposable, catch-all ;
    temporary mailbox: disposable email, temp mail, throwaway address, burner email, temporary email, disposable inbox ; one-off address ; ; mail-thing
    # ---- chat and messaging
    chat message: message, msg, instant message, im, chat post, chat line, channel message ; post, text, note, comment, communication ; text, sender, timestamp, mention, attachment, emoji, thread reply ; chat-thing
    channel: chat channel, text channel, message channel, conversation channel, team channel, chat stream ; room, chat room, conversation, group, stream, space ; topic, purpose, member, message ; chat-thing
    chat room: room, chatroom, chat space, conversation room, group room ; channel, space, group chat, lobby ; participants, topic ; chat-thing
    direct message: dm, private message, pm, personal message, one-to-one message, 1:1 message, direct chat, private chat, one-on-one message, message to a person ; im, whisper, inmail, personal chat, private conversation ; recipient, text ; chat-thing
    group chat: group conversation, multi-person chat, group dm, multi-party conversation, mpim, group message, group thread ; chat group, group, room, channel ; participants, group name ; chat-thing
    conversation: chat, dialogue, dialog, chat conversation, discussion, talk, exchange ; thread, chat session, session, message history, chat thread, channel, correspondence, conversation thread ; messages, participants, turns, last message ; chat-thing
    thread: message thread, discussion thread, chat thread, thread of messages, conversation thread, topic thread ; conversation, replies, discussion, chain, topic ; replies, parent message, participants ; chat-thing
    thread reply: threaded reply, reply in thread, thread response, reply message, thread message ; reply, answer, response, follow-up ; ; chat-thing
    reply: response, answer, written reply ; comeback, follow-up, thread reply, comment ; ;
    chat history: message history, conversation history, channel history, chat log, chat transcript, past messages, conversation log, earlier messages, message log, previous messages ; messages, conversation, archive, backlog, scrollback ; ; chat-thing
    reaction: emoji reaction, message reaction, emoji response, emoticon reaction ; emoji, like, thumbs up, response, smiley ; emoji name, count, user who reacted ; chat-thing
    emoji: emoticon, smiley, custom emoji, emoji character ; icon, reaction, pictogram, symbol ; shortcode, unicode ; chat-asset
    sticker: chat sticker, sticker image ; gif, sticker set ; ; chat-asset
    sticker pack: sticker set, sticker collection ; sticker ; ; chat-asset
    pinned message: pin, pinned post, message pin, sticky message, pinned item ; pinned, bookmark, sticky, highlighted message ; ; chat-thing
    starred message: saved message, bookmarked message, saved item ; star, bookmark, saved for later ; ; chat-thing
    mention: at-mention, user mention, tagging of a user, name mention, user tag ; tag, ping, callout, reference, notification ; ; chat-thing
    ephemeral message: temporary message, only visible to you message, disappearing message ; hidden message, private note ; ; chat-thing
    scheduled message: delayed message, message scheduled for later, queued message, future message, timed message, send-later message ; reminder, scheduled post ; send time ; chat-thing
    voice message: voice note, audio message, voice memo, spoken message, recorded message ; audio, voice clip, recording, voicemail ; duration ; chat-thing
    voice channel: audio channel, voice chat, voice room ; call, huddle, stage channel ; ; chat-thing
    huddle: audio huddle, quick call, ad-hoc call ; voice chat, call ; ; chat-thing
    forum channel: forum, discussion board, message board, discussion forum, bulletin board ; board, forum topic, community, discussion category ; topics, posts, tags ; chat-thing
    forum topic: forum thread, forum post, discussion topic, topic thread ; topic, thread, discussion, post ; replies, category, views ; forum-thing
    forum category: board category, discussion category, subforum ; category, section, board ; ; forum-thing
    channel category: channel group, channel section, channel folder ; category ; ; chat-thing
    channel topic: channel purpose, channel description, room topic, channel subject ; topic, purpose ; ; chat-thing
    channel member: member of a channel, chat member, participant of a chat, channel participant, room member, group member, user in a channel, people in a channel ; member, participant, user, subscriber ; ; chat-thing
    chat user: messenger user, chat account ; user, member, person, contact, teammate, people in the workspace ; display name, handle, presence, avatar, status ;
    presence: online status, availability status, user presence, online state, away status, activity status ; status, availability, active, away, idle, do not disturb ; last seen, online, away, busy ; user-state
    custom status: status message, status text, user status, profile status, status emoji ; presence, mood ; ; user-state
    do not disturb: dnd, quiet mode, snooze notifications, silent mode, notification pause, focus mode ; mute, away, quiet hours ; ; user-state
    typing indicator: typing status, is typing signal ; chat action ; ; user-state
    read receipt: seen receipt, read marker, read confirmation, read mark, seen marker ; seen status, last read, blue ticks ; ; chat-thing
    chat bot: bot, chatbot, bot user, assistant bot, messaging bot, conversational agent, virtual assistant, automated assistant ; agent, integration, app, assistant ; command, webhook, token ;
    slash command: bot command, chat command ; command, shortcut ; ; chat-thing
    incoming webhook: chat webhook, message webhook, channel webhook ; webhook, hook, integration ; ; chat-thing
    guild: chat server, community server ; community, server, workspace, group ; members, roles, channels, boosts ; chat-space
    chat workspace: messaging workspace ; workspace, team, organization, server ; ; chat-space
    chat role: guild role, server role ; role, member role, permission group ; permissions, color ;
    chat invite: channel invitation, server invite, invite link, group invite link, join link ; invitation, invite ; ; chat-thing
    broadcast: broadcast message, mass message, message to everyone, blast, bulk message, announcement message ; announcement, notification, campaign ; ; chat-thing
    broadcast list: recipient list, broadcast group ; distribution list ; ; chat-thing
    block kit: message block, rich message, message card, adaptive card, embed, rich embed, interactive message ; card, attachment, layout block ; button, section, field ; chat-thing
    message link: permalink, link to a message, message url ; link, url, deep link ; ;
    user group: usergroup, people group, handle group, mention group, member group ; group, team, members, audience, distribution group ; members, handle ; org-thing
    message template: preapproved message, message preset, canned message ; template, saved reply, boilerplate ; placeholders, language, approval status ;
    # ---- calendar and meetings
    calendar event: event, calendar entry, appointment, calendar item, diary entry, scheduled event, date in the calendar, calendar appointment, agenda item, calendar booking ; meeting, booking, schedule, slot, session, thing on the calendar, occasion ; title, start time, end time, location, attendee, guest, recurrence, reminder, all-day, organizer, time zone ; calendar-thing
    calendar: planner, schedule, personal calendar, date book, appointment diary ; timetable, availability, agenda, diary ; timezone, colour, access role, event ; calendar-thing
    meeting: video meeting, scheduled meeting, online meeting, get-together, virtual meeting, team meeting, video conference, videoconference, web conference ; call, event, appointment, session, conference, sync, catch-up, webinar, video call ; host, participant, agenda, join link, recording, passcode, duration, minutes ; calendar-thing
    recurring event: repeating event, event series, recurring meeting, repeating appointment, regular event, meeting series, repeating meeting, event recurrence ; series, recurrence, recurring ; rrule, frequency, occurrence, exception ; calendar-thing
    event occurrence: event instance, recurring instance, single occurrence, occurrence of an event ; instance, repetition, event ; ; calendar-thing
    all-day event: full-day event, day-long event ; event, holiday ; ; calendar-thing
    attendee: participant, invitee, guest, meeting participant, event guest, person invited, invited person ; member, attendant, who is coming, people in the meeting, registrant ; rsvp status, response, email, optional ; calendar-role
    organizer: organiser, meeting host, host, event owner, event organizer ; creator, chair, owner, facilitator ; ; calendar-role
    free/busy: availability, freebusy, free busy information, busy time, free time, open time, busy block, calendar availability, busy period, busy interval ; available slots, schedule, busyness, when someone is free, conflicts ; busy, free, working hours ; calendar-thing
    time slot: available slot, free slot, available time, bookable slot, meeting slot, free window, open slot, possible meeting time, suggested meeting time ; availability, slot, gap, window, free time, opening ; start, end, duration ; calendar-thing
    scheduling conflict: calendar conflict, clash, double booking, overlapping event, event conflict, overlap ; conflict, collision, busy ; ; calendar-thing
    booking: reservation, scheduled booking, appointment booking ; appointment, slot booked, event, order ; guest, date, time, confirmation ; calendar-thing
    booking page: scheduling link, booking link, scheduling page, appointment page, calendar link ; event type, availability link ; ; calendar-thing
    event type: meeting type, appointment type, booking type, bookable service ; service, template, kind of meeting ; duration, buffer ; calendar-thing
    working hours: business hours, office hours, work hours, availability schedule, opening hours ; schedule, shift, availability ; weekday, start, end ; calendar-thing
    public holiday: holiday, bank holiday, national holiday, statutory holiday, day off ; non-working day, festival, observance ; ; calendar-thing
    meeting room: conference room, room resource, bookable room, boardroom ; room, resource, space, venue ; capacity, equipment, building ; calendar-thing
    event invitation: meeting invitation, calendar invite, meeting invite, meeting request, calendar invitation, event invite, ics invite ; invite, invitation, event ; ; calendar-thing
    rsvp: invitation response, event response, response to an invitation, attendance response, invitation reply ; accept, decline, tentative, attendance ; accepted, declined, maybe ; calendar-thing
    event reminder: meeting reminder, calendar reminder, event alert, calendar alert, event notification ; reminder, alert, notification ; minutes before ; calendar-thing
    webinar: online seminar, web seminar, online event, virtual event ; meeting, live event, broadcast, session ; registrant, panelist, host ; calendar-thing
    webinar registrant: registrant, event registrant, sign-up, registered participant, registered attendee ; attendee, participant, registration ; ; calendar-role
    panelist: panellist, speaker, presenter ; host, cohost ; ; calendar-role
    meeting agenda: agenda, meeting topics, meeting plan, discussion points ; items to discuss, schedule, programme ; ; meeting-thing
    meeting notes: meeting minutes, minutes, meeting summary, notes from a meeting, meeting recap, call notes, protocol of a meeting, call summary ; notes, recap, summary, takeaways, action items ; decisions, action items ; meeting-thing
    meeting transcript: call transcript, transcript of a meeting, conversation transcript, meeting text, what was said in a meeting ; transcript, transcription ; speaker, timestamp, utterance ; meeting-thing
    meeting recording: call recording, recorded meeting, cloud recording, recorded call, video recording of a meeting ; recording, recorded session, video, audio ; duration, download link ; meeting-thing
    action item: follow-up item, takeaway, next step, meeting action, follow-up task ; task, to-do, action point, commitment ; assignee, due date ; meeting-thing
    meeting link: join link, join url, conference link, video link, call link, dial-in link ; meeting url, conferencing details, meeting ; ; meeting-thing
    breakout room: breakout session, breakout ; subroom ; ; meeting-thing
    meeting participant report: attendance report, participant report, attendance, attendance list, who attended ; attendees, participants ; join time, leave time ; meeting-thing
    waiting room: lobby ; queue ; ; meeting-thing
    calendar sharing: calendar access, calendar acl, calendar permission, shared calendar ; sharing, access rule ; ; calendar-thing
    ics file: ical file, icalendar file, ics feed, ical feed, ical ; calendar export, calendar feed ; ; calendar-thing
    timezone: time zone, tz, utc offset ; zone, locale, local time ; ;
    today's schedule: today's agenda, today's events, day plan, daily agenda, day's appointments, what is on today ; agenda, calendar, schedule for today, upcoming events ; ;
    upcoming event: next event, future event, coming event, upcoming meeting, next meeting, next appointment, forthcoming event ; schedule, agenda, what is coming up ; ;
    # ---- contacts and people
    contact: address book entry, contact card, person in the address book, vcard, contact record, contact person, contact entry ; person, people, acquaintance, customer, friend, user, subscriber, client ; name, email, phone, company, job title, address, birthday ; person-thing
    address book: contact list, contacts, phone book, phonebook, contact book, rolodex, people list ; directory, contact database ; ; person-thing
    contact group: contact label, group of contacts, contact segment ; list, group, segment, distribution list, contact list ; ; person-thing
    person: individual, human, human being, people, man or woman ; contact, user, member, profile, someone, employee, individual profile ; name, age, birthday, title, employer, biography ; person-thing
    people directory: staff directory, company directory, employee directory, user directory, corporate directory, people search ; directory, org chart, address book, users ; ; org-thing
    user: user account, account holder, end user, login account, registered user, system user ; account, member, person, people, teammate, customer, user profile ; username, email, display name, role, avatar, last login ; user-scope
    current user: authenticated user, logged-in user, signed-in user, me, myself, my account, own account, whoami, own profile, my profile, who i am, current account, token owner ; account, self, profile, identity, session user ; ; user-scope
    user profile: profile, account profile, profile details, profile info, personal profile, public profile, user card, user details ; bio, account, user, person, about page ; display name, bio, avatar, location, website, joined date ;
    username: user name, login name, handle, screen name, login, nickname, user handle, account name, alias ; user id, identifier ; ; name-kind
    display name: full name, real name, shown name, visible name ; name ; first name, last name ; name-kind
    first name: given name, forename ; name ; ; name-kind
    last name: surname, family name ; name ; ; name-kind
    avatar: profile picture, profile photo, profile image, user picture, profile pic, user icon, headshot, user photo ; picture, icon, photo, image ; ; profile-part
    cover photo: banner image, cover image, profile banner, header image, banner ; header, cover, background picture ; ; profile-part
    bio: biography, about text, profile description, about section, self-description, profile summary ; description, intro, headline, tagline ; ; profile-part
    phone number: telephone number, mobile number, cell number, phone, cell phone number, msisdn, tel, contact number, dialable number, line number ; number, caller id, line, e.164 number ; country code, carrier, area code, line type ; contact-detail
    postal address: mailing address, street address, home address, snail mail address ; address, location ; street, city, postcode, zip, country ; contact-detail
    birthday: date of birth, dob, birth date, birthdate ; anniversary, age ; ; contact-detail
    contact information: contact details, contact info, how to reach someone, contact data, reachability details ; email, phone, address ; email, phone, website, address ;
    friend: buddy, friend connection, mate ; connection, contact, follower, acquaintance ; ; social-relation
    job title: role title, job position, occupation, designation ; role, title, headline, function, position ; ; person-attribute
    enrichment: data enrichment, contact enrichment, profile enrichment, person enrichment, lead enrichment ; lookup, enrich, append data, person data ; ;
    company profile: company, firm, business, organisation, organization, enterprise, corporation, company record, employer ; account, client, company page, customer, vendor ; industry, headcount, website, domain, revenue, location, size ; crm-thing
    # ---- notes
    note: memo, jotting, written note, notepad entry, text note, note entry, personal note, scribble, note page ; document, page, entry, snippet, memory, journal entry, markdown file ; title, content, tag, folder, created date ; note-thing
    sticky note: post-it, sticky, post-it note ; card, note, reminder ; ; note-thing
    notebook: note folder, note collection, notepad, note book ; folder, collection, vault, binder, stack ; ; note-thing
    note vault: vault, knowledge vault, note store ; notebook, notes folder, knowledge base, directory of notes ; ; note-thing
    daily note: journal note, today's note, daily page, daily log, day note ; journal entry, diary entry, daily entry ; date ; note-thing
    weekly note: week note, weekly page ; periodic note ; ; note-thing
    monthly note: month note, monthly page ; periodic note ; ; note-thing
    periodic note: recurring note, calendar note ; daily note, weekly note, monthly note ; ; note-thing
    journal entry: diary entry, log entry, journal, diary, daily journal, journal page, personal log ; daily note, reflection, note, entry ; mood, date, text ; note-thing
    backlink: back link, inbound link, incoming link, linked mention, link to this page, linked reference, pages linking here, what links here ; link, reference, mention ; ; link-thing
    outgoing link: outbound link, outlink, forward link, wikilink, wiki link, internal link ; link, reference ; ; link-thing
    broken link: dead link, unresolved link, dangling link, invalid link ; missing page, orphan link ; ; link-thing
    orphan note: orphaned note, orphan page, unlinked note, unconnected note, isolated note ; orphan, note without links ; ; note-thing
    note link: link between notes, note connection, note relation ; link, relation, wikilink, reference ; ; link-thing
    note tag: hashtag, note label ; tag, label, keyword, category ; ; note-thing
    frontmatter: front matter, yaml header, note metadata, page property, note property, yaml frontmatter, page properties ; metadata, property, header, fields, document metadata ; ; note-part
    heading: section heading, section title, heading line, subheading ; title, section, outline item, header, headline ; level ; doc-part
    block: content block, note block, page block, text block ; paragraph, element, section, bullet, node ; type, children, text ; doc-part
    flashcard: study card, flash card, learning card ; card, note, question and answer card ; front, back, deck, due date ; study-thing
    flashcard deck: card deck, study deck, deck of cards ; collection, stack, deck ; ; study-thing
    memory: remembered fact, memory entry, stored memory, memory item, saved fact, recollection ; note, knowledge, observation, fact, context ; ; note-thing
    highlight: highlighted text, highlighted passage, marked passage, marked text, text highlight, underlined passage, reading highlight ; annotation, quote, excerpt, clipping, mark ; color, page, note ; annotation-thing
    annotation: margin note, markup note, marginal note, document annotation ; comment, highlight, note, markup ; ; annotation-thing
    whiteboard: drawing board, online whiteboard, digital whiteboard, canvas ; board, diagram, sketch ; sticky note, shape, frame, connector ; note-thing
    mind map: mindmap, idea map, concept map, thought map ; diagram, outline, tree ; ; note-thing
    outline: table of contents, toc, document structure, document outline, heading structure, heading tree, list of headings ; structure, headings, skeleton, sections, contents ; ; doc-part
    # ---- documents, wiki, word processing
    document: doc, written document, text document, paper, office document ; file, page, article, note, report, docx, text file, writing ; title, body, paragraph, heading, author, revision, page count ; office-doc
    word document: docx, docx file, word file, doc file, word processing document ; document, office file, word ; paragraph, style, header, footer, table, margin ; office-doc
    spreadsheet: workbook, excel file, xlsx, xlsx file, excel workbook, spread sheet, excel spreadsheet, sheet file ; sheet, worksheet, table, csv file, grid ; sheet, row, column, cell, formula, range ; office-doc
    presentation: slide deck, slideshow, slide show, deck, powerpoint, pptx, ppt, powerpoint file, powerpoint presentation, set of slides ; slides, talk, pitch deck, keynote ; slide, layout, theme, speaker note ; office-doc
    pdf: pdf file, pdf document, portable document format ; document, file, scanned document ; page, text, form field, bookmark, metadata, annotation ; office-doc
    text file: plain text file, txt file, txt, plain text document ; document, file, note ; line, encoding ; office-doc
    ebook: epub, e-book, electronic book, digital book ; book, publication ; chapter, author ; office-doc
    worksheet: sheet tab, excel sheet, sheet, spreadsheet tab ; spreadsheet, table, grid, tab ; cells, rows, columns ; sheet-part
    wiki page: wiki article, knowledge page, documentation page, wiki entry, space page, doc page ; page, article, document, entry ; title, body, version, parent page, child page, label ; wiki-thing
    wiki: wiki site, internal wiki, company wiki, team wiki ; knowledge base, documentation, encyclopedia, handbook, space ; pages, spaces ; wiki-thing
    wiki space: space, documentation space, team space, page collection ; workspace, section, wiki, area, project ; space key, homepage, pages ; wiki-thing
    page: content page, document page, workspace page ; document, note, article, webpage, wiki page ; title, content, blocks, properties, parent ; wiki-thing
    child page: subpage, sub-page, nested page, descendant page, page below ; children, page hierarchy, tree ; ; wiki-thing
    parent page: ancestor page, page above, upper page ; ancestor, breadcrumb ; ; wiki-thing
    page tree: page hierarchy, page structure, wiki tree, site structure ; navigation, table of contents, outline ; ; wiki-thing
    page version: page revision, page history, wiki revision, edit history, document version, document revision, revision history, version history, past version, earlier version, change history ; version, revision, history, diff, snapshot ; author, timestamp, change summary ; wiki-thing
    page comment: document comment, doc comment, wiki comment, remark on a page ; comment, annotation, feedback, discussion, inline comment ; author, text, resolved ; wiki-thing
    page label: page tag, content label, wiki label ; label, tag, category ; ; wiki-thing
    page template: document template, doc template, wiki template, starter document ; template, boilerplate, blueprint, page layout ; ;
    wiki database: page database, table of pages, content database ; database, table, collection, data source ; properties, rows, views ; wiki-thing
    knowledge base: kb, help center, help centre, knowledge library, knowledge hub, knowledge repository, knowledge store, information base ; documentation, wiki, faq, docs, corpus, help docs ; article, category, collection ; support-thing
    knowledge article: help article, kb article, knowledge base article, help center article, support article, help page, how-to article ; article, faq entry, guide, doc, solution article ; title, body, category, published state ; support-thing
    faq: frequently asked question, common question, q&a, question and answer, questions and answers, q and a ; help article, faqs, answer ; question, answer ; support-thing
    documentation: docs, reference docs, manual, user guide, user manual, reference manual, product documentation, handbook, how-to guide, written guide ; guide, help, readme, reference, instructions, tutorial, wiki, knowledge base ; ;
    encyclopedia article: encyclopedia entry, encyclopaedia article ; article, page, wiki page ; summary, sections, references ;
    paragraph: text paragraph, para, passage of text ; block, text, section, line ; style, alignment ; doc-part
    section: document section, part of a document, chapter section ; heading, chapter, part, segment ; ; doc-part
    chapter: book chapter ; section, part ; ; doc-part
    sentence: ; line, text ; ; doc-part
    document table: table in a document, word table ; table, grid ; row, column, cell, border ; doc-part
    bullet list: bulleted list, list item, bullet point, bullet, unordered list, numbered list ; list, item, outline ; ; doc-part
    footnote: endnote, foot note, bottom note ; citation, reference ; ; doc-part
    page header: running head, top header, document header ; header ; ; doc-part
    page footer: document footer, bottom line, page foot ; footer ; page number ; doc-part
    page break: section break, page separator ; break, divider ; ; doc-part
    page numbering: numbered pages, page number field ; page index, numbering ; ; doc-part
    document image: picture in a document, inline image, embedded image, inserted picture ; figure, image, picture ; ; doc-part
    caption: figure caption, image caption, legend text ; subtitle, alt text, description ; ; doc-part
    hyperlink: link, clickable link, anchor, web link, href ; url, reference, address ; anchor text, target ; doc-part
    text formatting: text style, character formatting, font formatting, text styling, rich text formatting, font style ; format, style, appearance ; bold, italic, underline, font, font size, color ; doc-part
    font: typeface, type face, font family, lettering ; text style, font size ; ; doc-part
    document style: paragraph style, style sheet, named style ; style, format, theme ; ; doc-part
    page margin: margin, page border, page spacing ; page setup, layout ; ; doc-part
    page setup: page layout, page size, page orientation, paper size ; layout, portrait, landscape, a4 ; ; doc-part
    watermark: page watermark, background stamp, overlay text ; stamp, mark, overlay ; ; doc-part
    tracked change: suggestion, suggested edit, track change, revision mark, redline, proposed change, redlining ; edit, change, markup, revision ; author, accept, reject ; doc-part
    placeholder: merge field, template variable, template field, fill-in field, mail merge field, template placeholder ; variable, token, field, blank ; ; doc-part
    mail merge: document merge, template merge, template filling, document generation from a template ; merge, fill template, generate documents ; ;
    word count: text length, number of words, character count, text statistics, document statistics ; length, reading time, count ; words, characters, sentences ;
    document text: document content, full text, file content, body text, extracted text, plain text of a document, what a document says ; content, body, text, contents ; ; doc-facet
    document metadata: file properties, document properties, document info, document information, file metadata ; metadata, properties, author, title, page count ; ; doc-facet
    document summary: abstract, synopsis, tldr, brief, gist, digest, short version, key points, executive summary, precis ; summary, overview, recap, outline ; ;
    # ---- slides
    slide: presentation slide, deck page, slide page, powerpoint slide ; page, frame, screen ; title, layout, shape, text box, background, notes, transition ; slide-thing
    slide layout: slide master, layout master, slide template, master slide ; layout, template ; placeholder ; slide-thing
    speaker note: presenter note, slide note, speaking note, talking point ; note, script ; ; slide-thing
    slide theme: deck theme, presentation theme, presentation design, slide design, color scheme of the slides ; theme, template, style ; fonts, colors, background ; slide-thing
    slide background: slide backdrop, background fill ; background ; ; slide-thing
    text box: textbox, text frame, text shape, text field on a slide ; shape, text, label ; ; slide-thing
    shape: geometric shape, autoshape, drawing shape, slide shape ; figure, rectangle, object, element ; width, height, fill, outline ; slide-thing
    slide image: picture on a slide, slide picture ; image, picture, photo ; ; slide-thing
    slide table: table on a slide ; table ; row, column, cell ; slide-thing
    slide chart: chart on a slide, presentation chart ; chart, graph, plot ; ; slide-thing
    slide transition: slide animation, transition effect, entrance effect ; transition, animation ; ; slide-thing
    slide thumbnail: slide preview, slide snapshot, slide screenshot ; thumbnail, preview, image ; ; slide-thing
    # ---- pdf
    pdf page: page of a pdf, sheet of a pdf ; page, page range ; ; pdf-thing
    pdf text: text of a pdf, text from a pdf, pdf content, extracted pdf text ; content, text, words ; ; pdf-thing
    pdf form: fillable pdf, acroform, pdf form field, fillable form ; form, form field ; field name, value, checkbox ; pdf-thing
    pdf image: image in a pdf, picture in a pdf, embedded pdf image ; page image, picture ; ; pdf-thing
    pdf table: table in a pdf, tabular data in a pdf ; table ; ; pdf-thing
    pdf annotation: pdf comment, pdf markup, pdf highlight ; annotation, comment, highlight ; ; pdf-thing
    pdf bookmark: pdf outline, pdf table of contents ; outline, bookmark ; ; pdf-thing
    pdf metadata: pdf properties, pdf info, pdf information ; metadata, title, author, page count ; ; pdf-thing
    pdf password: pdf encryption, pdf protection, pdf security ; password, permissions, locked pdf ; ; pdf-thing
    pdf merge: merging of pdfs, combine pdfs, join pdfs, concatenate pdfs, pdf merger ; combine, join, put together ; ; pdf-operation
    pdf split: splitting of a pdf, separate pdf pages, pdf splitter, cut up a pdf ; split, extract pages ; ; pdf-operation
    pdf compression: compress pdf, shrink pdf, reduce pdf size, optimize pdf ; smaller pdf ; ; pdf-operation
    pdf rotation: rotate pdf, turn pdf pages ; rotate, page orientation ; ; pdf-operation
    ocr: optical character recognition, text recognition, read text from an image, image to text, recognise text, text recognition in scans, text extraction from an image ; scan, scanned text, handwriting recognition ; confidence, language, bounding box ;
    scanned document: scan, scanned page, scanned image ; paper document, image, pdf ; ;
    # ---- CRM
    customer: client, consumer, patron, clientele, end customer ; account, contact, buyer, company, shopper, user, subscriber, person, party, purchaser ; name, email, phone, address, orders, lifetime value ; crm-thing
    account: customer account, client account, crm account, business account, company account ; customer, company, organization, client, business, profile ; industry, owner, revenue ; crm-thing
    crm contact: contact record, contact person, business contact, sales contact, contact ; person, customer, people ; email, phone, company, lifecycle stage, owner ; crm-thing
    lead: prospect, sales lead, potential customer, prospective customer, potential client, possible customer, would-be customer, prospective client, inbound lead ; inquiry, candidate customer, person, sales inquiry ; source, score, status, owner, qualification ; crm-thing
    deal: sales opportunity, opportunity, sales deal, potential sale, crm deal, open sale, sales opportunity record ; sale, pipeline item, contract, transaction ; amount, stage, close date, probability, owner ; crm-thing
    sales pipeline: deal pipeline, sales funnel, opportunity pipeline, funnel ; deals, stages, sales process, forecast, pipeline ; stages, value ; crm-thing
    pipeline stage: deal stage, sales stage, opportunity stage, funnel stage, stage of a deal ; stage, status, phase, step ; ; crm-thing
    lead score: lead scoring, lead rating, lead grade ; score, qualification ; ; crm-thing
    lead source: acquisition source, lead origin, traffic source ; source, channel, campaign ; ; crm-thing
    sales activity: crm activity, engagement, customer interaction, interaction, touchpoint, logged activity, engagement record ; activity, timeline event ; date, type, owner ; crm-thing
    crm note: contact note, deal note, customer note, account note, engagement note ; note, remark, comment ; ; crm-thing
    crm task: sales task, follow-up, follow-up task ; task, to-do ; due date, owner ; crm-thing
    call log: logged call, call record, call history, call activity, phone log, call detail record, cdr ; call, recent calls, activity ; duration, direction, outcome ; phone-thing
    sales quote: quote, quotation, price quote, sales proposal, price offer, estimate, proposal ; offer, bid, invoice, tender ; line item, amount, validity, discount ; crm-thing
    line item: deal line item, quote line, order line, product line ; item, product ; quantity, price ; crm-thing
    sales order: customer order, client order ; order, purchase, sale ; ; crm-thing
    contract: agreement, written agreement, signed contract ; deal, document, terms, subscription ; party, term, renewal date, signature ; crm-thing
    sales rep: sales representative, salesperson, account executive, account manager, account owner, deal owner, seller, salesman ; owner, agent, user, record owner ; ; crm-role
    record owner: owner, responsible user ; assignee, sales rep, user ; ; crm-role
    crm property: contact property, contact field, custom property, crm field, custom field, object property ; property, field, attribute, column ; ; crm-thing
    crm object: crm record, custom object, crm entity, object record ; record, contact, company, deal, lead ; properties ;
    association: record association, crm association, link between records, relationship between records, record link ; relation, connection, link ; ; crm-thing
    customer segment: audience segment, contact segment, contact list, customer group, audience, target group, smart list ; list, cohort, group, target audience, segment ; criteria, members ; marketing-thing
    marketing campaign: campaign, promotion, marketing effort, promo campaign ; drip, initiative ; budget, audience, channel, start date ; marketing-thing
    drip campaign: email sequence, cadence, nurture campaign, automated sequence, outreach sequence, follow-up sequence, nurture flow, customer journey, automation flow ; campaign, automation, workflow, journey, sequence ; step, delay, enrollment ; marketing-thing
    landing page: campaign page, lead page, squeeze page ; page, website, form page ; ; marketing-thing
    marketing form: lead form, sign-up form, signup form, lead capture form, subscription form, contact form ; form, web form ; ; marketing-thing
    outreach: cold outreach, cold email, prospecting, sales outreach ; campaign, sequence, pitch ; ;
    lifecycle stage: customer stage, customer status, lead status, relationship stage ; stage, status ; ; crm-thing
    churn: customer churn, customer loss, cancellation rate, attrition ; cancellation, retention ; ;
    customer timeline: activity timeline, contact timeline, customer history, interaction history, contact history, account history ; activities, history, timeline, engagements ; ; crm-thing
    loyalty program: loyalty programme, rewards program, reward scheme, bonus program ; points, rewards, membership ; ;
    partner: business partner, reseller, affiliate, channel partner ; vendor, distributor ; ; crm-thing
    vendor: supplier, provider, merchant partner ; partner, seller, manufacturer ; ; crm-thing
    sales forecast: revenue forecast, pipeline forecast ; forecast, projection, deals ; ; crm-thing
    # ---- support
    support ticket: ticket, helpdesk ticket, service ticket, support case, case, support request, help request, help ticket, service request, customer ticket, trouble ticket, customer issue, support inquiry ; issue, inquiry, enquiry, incident, conversation, customer request, problem report, complaint, request ; subject, priority, status, requester, assignee, comment, sla ; support-thing
    ticket comment: ticket reply, ticket note, case comment, ticket message, ticket response, answer on a ticket, reply to a customer ; comment, reply, conversation ; author, public, private ; support-thing
    internal note: private note, internal comment, private comment, agent note, staff-only note ; note, comment, remark ; ; support-thing
    support agent: helpdesk agent, customer service agent, service agent, support rep, support representative, support staff, helpdesk operator ; assignee, staff member, operator, user, technician, agent ; ; support-role
    requester: ticket requester, end user, reporter, ticket submitter, person who asked, customer of a ticket ; customer, submitter, author, contact ; ; support-role
    support queue: ticket queue, ticket view, case queue, helpdesk queue ; queue, view, backlog, inbox ; ; support-thing
    support group: agent group, support team, helpdesk team, assignment group ; group, team, department ; ; support-thing
    ticket priority: case priority, urgency, ticket urgency, ticket severity ; priority, severity, importance ; low, normal, high, urgent ; ticket-attribute
    ticket status: case status, ticket state, state of a ticket ; status, state, open, solved, pending ; ; ticket-attribute
    ticket tag: case tag, ticket label ; tag, label, category ; ; ticket-attribute
    ticket field: custom ticket field, case field ; field, form field ; ; ticket-attribute
    ticket form: request form, ticket layout, case form ; form ; ; support-thing
    ticket history: ticket audit, case history, ticket activity, ticket changelog ; audit log, timeline, history ; ; support-thing
    sla: service level agreement, response time target, resolution target, sla policy, service level ; deadline, breach, response time ; first response, resolution time ; support-thing
    macro: saved reply, canned response, canned reply, quick reply, response template, predefined answer, reply template, stock answer ; template, shortcut, snippet ; ; support-thing
    ticket escalation: escalation, case escalation, hand-over, handoff, handover to a human ; transfer, reassignment ; ; support-thing
    satisfaction rating: csat, customer satisfaction, satisfaction score, customer rating, satisfaction survey, nps, net promoter score ; rating, feedback, review, score ; score, comment ; support-thing
    customer feedback: user feedback, feedback, product feedback, user suggestion, feature request ; review, opinion, comment, survey response, complaint, idea ; ; support-thing
    complaint: grievance, customer complaint ; ticket, issue, dispute, feedback ; ; support-thing
    live chat: chat widget, website chat, support chat, customer chat, visitor chat ; conversation, chat session, messenger ; visitor, agent ; support-thing
    support conversation: customer conversation, inbox conversation, customer thread ; ticket, chat, conversation, thread ; ; support-thing
    service catalog: service catalogue, request catalog, catalog item ; catalog, request type ; ; support-thing
    request type: ticket type, case type, issue category, request category ; type, category ; ; ticket-attribute
    helpdesk: help desk, service desk, support desk, customer support, customer service, tech support ; support, support center ; ;
    on-call schedule: on-call rota, on-call rotation, on call roster, duty schedule, duty roster, pager schedule ; schedule, shift, rota, who is on call ; escalation policy, responder ;
    linked ticket: related ticket, ticket link, merged ticket, related case ; link, association ; ; support-thing
    # ---- HR and recruiting
    employee: staff member, worker, staff, team member, personnel, colleague, coworker, co-worker, workforce member, employed person, member of staff, associate ; user, person, people, teammate, hire, workforce, member ; job title, department, manager, salary, hire date, email ; hr-thing
    employee record: personnel file, personnel record, hr record, employee profile, employee file, worker profile, staff record ; employee, profile ; ; hr-thing
    manager: supervisor, line manager, boss, superior, team lead, reporting manager, reports to ; leader, head, lead ; ; hr-role
    direct report: subordinate, reportee, direct subordinate ; team member, underling ; ; hr-role
    org chart: organization chart, organisation chart, organogram, reporting structure, reporting line, company hierarchy, org tree ; hierarchy, team structure, chain of command ; ; org-thing
    department: division, business unit, organisational unit, org unit, organizational unit, dept, company department ; team, group, branch, unit ; head, members ; org-thing
    job posting: job, vacancy, job opening, open position, job ad, job advert, job listing, job advertisement, open role, position advertised, career opportunity ; position, role, requisition, jobs, work opportunity, job offer, opening ; title, salary, location, company, requirements, remote, employment type ; hr-thing
    job description: role description, job spec, position description ; description, requirements, job posting ; ; hr-thing
    requisition: job requisition, hiring request, headcount request ; ; ; hr-thing
    candidate: applicant, job applicant, job seeker, job candidate, jobseeker, interviewee, recruit ; talent, prospect, person ; resume, stage, score, source ; hr-thing
    job application: candidacy, candidate application, application for a job ; submission, application ; stage, status, cover letter, resume ; hr-thing
    resume: cv, curriculum vitae, candidate profile, career summary, work history document ; profile, portfolio, application ; skills, experience, education, contact ; hr-thing
    cover letter: application letter, motivation letter, letter of motivation ; letter, application ; ; hr-thing
    interview: job interview, candidate interview, hiring interview, interview appointment ; meeting, screening, call ; interviewer, feedback, scorecard ; hr-thing
    interview feedback: scorecard, interview scorecard, interviewer feedback, candidate evaluation ; evaluation, rating, review ; ; hr-thing
    hiring stage: recruiting stage, application stage, interview stage, hiring pipeline, recruitment pipeline, recruitment stage ; stage, pipeline, step ; ; hr-thing
    job offer letter: offer letter, employment offer, offer to a candidate ; offer, contract ; salary, start date ; hr-thing
    recruiter: hiring manager, talent acquisition, headhunter, talent scout ; interviewer, employer ; ; hr-role
    talent pool: candidate pool, candidate list, applicant pool ; pool, list ; ; hr-thing
    skill: competence, competency, ability, proficiency, expertise, know-how ; qualification, strength, capability, talent ; level, endorsement ; person-attribute
    work experience: employment history, job history, work history, career history, past jobs, previous position, professional experience, career background ; experience, background, career ; employer, title, dates ; person-attribute
    education: educational background, schooling, academic background, degree, qualification ; school, university, studies ; ; person-attribute
    certification: professional certificate, accreditation, professional credential ; certificate, licence, diploma ; ; person-attribute
    salary: pay, wage, compensation, remuneration, earnings, pay package, income ; bonus, pay range ; amount, currency ; hr-thing
    payroll: pay run, payroll run, wage run ; salary, pay, wages ; gross, net, deduction, pay period ; hr-thing
    benefit: employee benefit, perk, fringe benefit, benefits plan ; insurance, allowance ; ; hr-thing
    leave request: time off request, time-off request, vacation request, absence request, holiday request, pto request, leave application ; leave, time off, absence, vacation ; start date, end date, type, approval ; hr-thing
    time off: leave, vacation, pto, paid time off, annual leave, absence, days off, holiday, sick leave, vacation days ; leave request, who is out, away days ; balance, type, dates ; hr-thing
    leave balance: time off balance, remaining vacation, vacation balance, pto balance, remaining leave, days left ; balance, allowance, entitlement ; ; hr-thing
    leave type: time off type, absence type, leave category ; type ; ; hr-thing
    timesheet: time sheet, time card, timecard, work log, worklog, hours worked, attendance sheet ; time entry, time record, hours ; project, hours, date, billable ; hr-thing
    time entry: time record, logged time, time log, tracked time, hours entry, time tracking entry, tracked hours ; timesheet, worklog, timer, stopwatch ; duration, project, billable ; hr-thing
    timer: running timer, time tracker, stopwatch, running time entry ; countdown, time entry, clock ; start, stop, elapsed ;
    attendance: presence at work, clock in, clock-in, punch, punch in, check-in at work, attendance record ; hours ; ; hr-thing
    shift: work shift, rota, roster, shift schedule, working shift ; schedule, duty, slot ; ; hr-thing
    performance review: appraisal, employee review, performance appraisal, employee evaluation, staff review ; feedback, evaluation, review cycle, assessment ; rating, goals ; hr-thing
    onboarding: employee onboarding, new hire process, new starter process, induction ; orientation, setup ; ; hr-thing
    offboarding: termination, employee exit, employee termination, leaving process, dismissal ; departure, resignation ; ; hr-thing
    new hire: new employee, new starter, joiner, newcomer ; employee, hire ; ; hr-thing
    objective: okr, goal, performance goal, objectives and key results ; milestone, kpi, ambition ; progress, owner, due date ; hr-thing
    training: learning course, employee training, e-learning course, training course ; course, lesson, learning ; ; hr-thing
    expense: expense claim, expense report, reimbursement, expense entry, out of pocket cost ; cost, spending, receipt, bill ; amount, category, date ; hr-thing
    office location: workplace, work location, office site, branch office ; office, site, location ; ; org-thing
    freelancer: contractor, gig worker, independent contractor ; worker, expert, consultant ; ; hr-role
    # ---- to-dos and reminders
    to-do: todo, task, to do, to-do item, todo item, task item, chore, thing to do, errand, job to do ; item, assignment, reminder, checklist item, work item, ticket, activity, action item ; due date, priority, completed, title, assignee, label, subtask ; todo-thing
    to-do list: todo list, task list, list of tasks, tasklist, list of things to do ; list, project, agenda, checklist ; tasks, name ; todo-thing
    subtask: sub-task, child task, sub task, nested task, sub-item, smaller task, step of a task ; step, checklist item, child item, child issue ; ; todo-thing
    checklist: check list, list of steps, tick list ; to-do list, steps ; ; todo-thing
    checklist item: check item, checkbox item, tick box item ; subtask, item, step ; ; todo-thing
    reminder: nudge, prompt to remember, memo alert, reminder alert, follow-up reminder ; alert, notification, task, to-do, event, scheduled message, alarm ; due date, time, recurrence, text ; todo-thing
    reminder list: list of reminders ; list, to-do list ; ; todo-thing
    task project: to-do project, project list, task collection ; project, list, folder, board ; ; todo-thing
    task section: list section, column, task group, task bucket ; section, bucket, group, stage ; ; todo-thing
    task label: task tag, to-do label, to-do tag ; label, tag, context, category ; ; todo-thing
    task comment: to-do comment, task note, task remark, task story ; comment, note, update ; ; todo-thing
    task assignee: assignee, person responsible, responsible person, assigned person, assigned user, assigned to, who does it ; owner, member, user ; ; task-attribute
    due date: deadline, due on, target date, due time, finish-by date, cut-off date ; date, schedule, overdue, end date ; ; task-attribute
    start date: begin date, starting date, kick-off date ; date, start time ; ; task-attribute
    task priority: importance, urgency level, priority level, urgency ; priority, rank ; ; task-attribute
    task status: completion status, task state, progress status, completed state ; status, state, done, open, progress ; ; task-attribute
    completed task: finished task, done task, closed task, task already done, checked-off item ; done, completed, history ; ; task-view
    overdue task: late task, task past due, missed deadline ; late, overdue ; ; task-view
    task due today: today's task, today view, tasks for today ; today, due ; ; task-view
    upcoming task: future task, next task, coming task ; due soon, scheduled ; ; task-view
    recurring task: repeating task, regular task ; recurrence, repeat rule, habit, routine ; frequency ; todo-thing
    habit: routine, daily habit, habit tracking ; streak, recurring task ; ; todo-thing
    task dependency: task blocker, blocking task, prerequisite task, blocked by ; dependency, blocker ; ; todo-thing
    kanban board: task board, board, project board ; kanban, project, workspace ; list, card, column, label, member ; todo-thing
    kanban card: card, board card, task card ; task, item, ticket ; due date, checklist, label, comment ; todo-thing
    board list: kanban column, kanban list, board column, lane, swimlane ; column, list, stage ; ; todo-thing
    inbox task: unsorted task, uncategorised task ; inbox ; ; task-view
    alarm: alarm clock, wake-up alarm ; alert, timer, reminder ; ;
    # ---- social media
    social post: post, social media post, status update, posting, social update, feed post, wall post, content post ; tweet, content, story, article, entry, share ; text, media, hashtag, like count, share count, author ; social-thing
    tweet: microblog post, toot, short post, microblog, cast ; post, status, status update, message ; retweet, quote, like, reply, hashtag ; social-thing
    retweet: repost, reblog, reshare, re-share, share of a post, recast ; share, quote, amplify, boost ; ; social-thing
    quote post: quote tweet, quoted post, repost with comment, quote repost ; retweet, share, quote ; ; social-thing
    post thread: tweet thread, tweetstorm, post chain, series of posts ; thread, conversation, replies ; ; social-thing
    social like: like, favourite, favorite, heart, upvote, thumbs up, thumbs-up, love ; reaction, vote, star, applause, clap, kudos ; ; social-thing
    downvote: thumbs down, dislike, negative vote ; vote, reaction ; ; social-thing
    vote: ballot, poll vote, cast vote, voting ; upvote, downvote, like, choice ; ; social-thing
    follower: subscriber, fan, audience member, people who follow, who follows, channel subscriber ; followers, audience, connection, friend ; follower count ; social-relation
    following: followed account, followee, account followed, people followed, who someone follows, accounts a user follows, friend list ; follow list, subscriptions, friends ; ; social-relation
    mutual follower: mutual friend, mutual connection, common friend, shared connection ; mutual, followers in common ; ; social-relation
    connection: professional connection, network contact, 1st-degree contact ; contact, friend, network, relationship ; ; social-relation
    connection request: connect request, friend request, contact request, invitation to connect, follow request ; invitation, request ; ; social-thing
    blocked user: blocked account, block list, blocked contact, banned user ; muted user, ban ; ; social-relation
    muted user: muted account, silenced user, mute list ; blocked user ; ; social-relation
    social comment: comment, post comment, reply, comment on a post, response to a post, remark, user comment, reader comment, commentary ; feedback, discussion, answer, reaction, opinion ; author, text, like count, replies ; social-thing
    comment reply: reply to a comment, nested comment, sub-comment, comment response ; reply, thread, child comment ; ; social-thing
    comment section: comment list, comment thread, all comments, comment tree, discussion under a post ; comments, replies, discussion ; ; social-thing
    feed: news feed, newsfeed, home timeline, timeline, home feed, activity feed, social feed, activity stream ; posts, updates, wall, what is new, rss feed, stream ; ; social-thing
    user timeline: user feed, posts of a user, user's posts, profile posts, user's tweets, author feed, profile feed, posts by an account, posts from an account ; timeline, profile, history, activity ; ; social-thing
    public timeline: global feed, explore feed, discover feed, for you page, explore page, firehose ; feed, trending ; ; social-thing
    hashtag: hash tag, topic tag, tag feed, #tag ; tag, keyword, trend, topic ; ; social-thing
    trend: trending topic, trending hashtag, hot topic, trending, hot search, hot list, what is trending, popular topic, viral topic ; popular, hot, buzz, top posts, ranking ; rank, volume, location ; social-thing
    story: social story, ephemeral post, stories ; snap ; viewer, expiry ; social-thing
    reel: short video, short, short-form video, clip ; video ; ; social-thing
    live stream: livestream, live broadcast, live video, live session, webcast ; stream, broadcast, live ; viewer count ; social-thing
    social poll: poll, quick poll, straw poll ; survey, voting, question, opinion poll ; option, votes, duration ; social-thing
    social page: company page, business page, fan page, brand page ; page, profile, account ; followers, about ; social-thing
    social profile: social account, social media account, social media profile, channel profile, creator profile ; profile, user, account, channel ; bio, follower count, posts ; social-thing
    creator: content creator, influencer, streamer, blogger, uploader ; author, artist, channel, channel owner ; ; social-role
    moderator: mod, community manager, group admin ; admin, operator ; ; social-role
    community: subreddit, social group, online community, interest group ; forum, channel, server, board, group ; members, rules, moderators ; social-thing
    subreddit rule: community rule, group rule, community guideline ; rules, policy ; ; social-thing
    moderation queue: mod queue, reported content, moderation report, reported post ; moderation, report, flag ; ; social-thing
    video channel: content channel, creator channel ; channel, creator, account ; subscribers, uploads, playlists ; social-thing
    engagement: engagement metrics, post statistics, post metrics, post performance, interaction numbers, social metrics, social stats, engagement statistics ; analytics, insights, likes, reach, statistics, performance, popularity ; likes, shares, comments, views, engagement rate ; social-metric
    impression: view count, number of views ; exposure, visibility, traffic, reach, views ; ; social-metric
    follower count: number of followers, subscriber count, audience size, fan count ; followers, popularity ; ; social-metric
    share count: number of shares, retweet count ; shares ; ; social-metric
    like count: number of likes, favourite count ; likes ; ; social-metric
    audience insight: audience demographics, follower demographics, audience analytics, account insights ; insights, analytics, demographics ; age, gender, country ; social-metric
    social listening: brand mention, brand monitoring, mention monitoring, media monitoring ; mentions, sentiment, monitoring ; ; social-thing
    sentiment: mood of the text, opinion polarity, tone of voice, emotional tone, attitude, feeling expressed ; emotion, polarity, opinion, tone ; positive, negative, neutral ;
    scheduled post: planned post, queued post, post scheduled for later, content queue, publishing queue ; post, draft, content calendar ; publish time, channel ; social-thing
    content calendar: editorial calendar, publishing schedule, posting schedule, content plan, social media calendar ; calendar, schedule ; ; social-thing
    post draft: draft post, unpublished post, saved post draft ; draft ; ; social-thing
    social notification: activity notification, account notification ; notification, mention, alert ; ;
    karma: reputation, reputation points, user score ; score, points, standing ; ; social-metric
    badge: achievement, award, trophy, medal, honour ; reward, icon, certificate ; ; social-thing
    user list: curated list of accounts, list of accounts ; list, group ; members ; social-thing
    saved post: bookmarked post, saved tweet, bookmarked tweet, post saved for later ; bookmark, saved item, favorite ; ; social-thing
    liked post: liked tweet, favourited post, posts a user liked, like history ; likes, favorites ; ; social-thing
    pinned post: sticky post, featured post ; pin, highlight ; ; social-thing
    pin: saved pin, pinboard item ; post, bookmark, image ; ; social-thing
    pinboard: pin board ; board, collection ; ; social-thing
    social media platform: social network, social media site, social platform, social media ; platform, network, channel, app ; ;
    ad: advertisement, advert, commercial, sponsored post, promoted post, paid post, ads ; promotion ; headline, budget, audience, creative ; ad-thing
    ad campaign: advertising campaign, paid campaign, ads campaign ; campaign, promotion ; budget, objective, spend ; ad-thing
    ad set: ad group, adset, advertising group ; group ; targeting, bid ; ad-thing
    ad creative: ad asset, ad copy, ad image, ad design ; creative, visual ; ; ad-thing
    ad account: advertising account, ads account ; account ; ; ad-thing
    # ---- blogs, CMS, publishing
    blog post: blog article, blog entry, weblog post, article on a blog, blogpost, post on a blog, cms post ; post, article, story, piece, entry, content ; title, slug, excerpt, author, category, featured image, published date ; cms-thing
    article: written piece, piece, story, write-up, text piece, editorial, essay ; post, blog post, document, entry, paper, publication, news article ; title, body, author, date ; cms-thing
    blog: weblog, web log, blog site ; site, website, journal, publication ; posts, author ; cms-thing
    cms page: site page, static page, web page, website page ; page, webpage, landing page ; slug, title, body, status ; cms-thing
    content entry: cms entry, content item, cms item, content record, cms document, collection item, entry of content ; entry, document, item, post, record ; fields, locale, status ; cms-thing
    content type: content model, cms schema, content schema, collection type, post type, entry type, document type ; model, schema, template, collection ; field definitions ; cms-thing
    cms collection: content collection, entry collection, content list ; collection, folder ; ; cms-thing
    site: website, web site, homepage, web presence ; blog, domain, portal ; pages, menu, theme, plugin ; cms-thing
    media library: media item, media file, cms media, asset library, media asset, uploaded media, uploaded file ; image, asset, attachment, upload, file, picture ; alt text, caption, mime type ; cms-thing
    featured image: cover image, post thumbnail, hero image, header picture, lead image ; thumbnail, cover, picture ; ; cms-thing
    post category: blog category, cms category, content category, article category, rubric, content taxonomy ; category, taxonomy, topic, section, term ; parent, slug ; cms-thing
    post tag: blog tag, content tag, article tag, cms tag ; tag, keyword, label, taxonomy, term ; ; cms-thing
    taxonomy: classification scheme, term tree, taxonomy term ; category, vocabulary, tag ; ; cms-thing
    navigation menu: site menu, menu, nav menu, navigation bar, menu item ; navigation, links ; ; cms-thing
    site theme: website theme, skin, site design ; theme, layout, style, template ; ; cms-thing
    site plugin: cms plugin, site extension, add-on, addon ; plugin, extension, module ; ; cms-thing
    blog comment: post comment, reader comment, visitor comment, comment on an article ; comment, reply, feedback ; author, approved, spam ; cms-thing
    author: writer, byline, content author, post author, creator of the article ; contributor, editor, blogger, columnist, journalist, owner ; ; cms-role
    editor: content editor, copy editor ; author, reviewer, collaborator ; ; cms-role
    slug: url slug, permalink slug, post slug, url name ; path, permalink, url, identifier ; ; cms-part
    excerpt: teaser, snippet, short description, lead paragraph, blurb, preview text ; summary, abstract, intro ; ; cms-part
    headline: article title, post title, news title, heading of an article ; title, heading ; ; cms-part
    publish status: publication status, post status, publishing state, published state ; status, draft, published, scheduled, visibility ; ; cms-part
    seo metadata: meta description, meta title, seo title, seo description, meta tag, seo settings ; metadata, seo, open graph ; keyword, canonical ; cms-part
    site setting: site configuration, website settings, blog settings ; settings, options, config ; ; setting-scope
    site visitor: website visitor, page visitor, site user, reader ; user, traffic, session ; ;
    rss feed: rss, atom feed, syndication feed, web feed, xml feed, feed subscription, subscribed feed ; feed, blog feed, subscription, feed source, news feed ; item, title, link, published date ; feed-thing
    feed item: feed entry, rss item, rss entry, article in a feed, post in a feed ; article, entry, post, story ; title, link, date ; feed-thing
    feed category: feed folder, feed group ; category, folder, tag ; ; feed-thing
    opml: opml file, feed list export ; subscriptions ; ; feed-thing
    news: news article, news story, news item, current events, press coverage, latest news, reporting ; article, story, report, press, bulletin, media coverage ; source, publisher, date, headline ;
    press release: news release, media release, press statement, press announcement ; announcement, statement, news ; ;
    announcement: bulletin, public notice, proclamation, company announcement, general notice ; news, post, broadcast, message, update, notice ; ;
    podcast: podcast show, audio show, radio show ; show, series, feed ; episode, host ; podcast-thing
    podcast episode: show episode, audio episode ; episode, recording ; duration, transcript ; podcast-thing
    # ---- bookmarks and read-later
    bookmark: saved link, favorite, favourite, saved page, saved url, web bookmark, browser bookmark, link saved, saved site, stored link, saved website ; link, url, page, saved item, weblink, favorites ; url, title, tag, folder, note, cover ; bookmark-thing
    bookmark folder: bookmark collection, link collection, favourites folder, bookmark group, collection of links ; collection, folder, list ; ; bookmark-thing
    bookmark tag: link tag, bookmark label ; tag, label ; ; bookmark-thing
    read-later item: read later article, saved article, reading list item, article to read, article saved for later, later reading ; bookmark, article, link, document, save ; archived, favourite, reading time, progress ; bookmark-thing
    reading list: read later list, reading queue, list of saved articles, to-read list ; list, queue, bookmarks, saved articles ; ; bookmark-thing
    reading progress: reading position, read position, how far one has read ; progress, bookmark ; ; bookmark-thing
    reading highlight: article highlight, book highlight, clipping, clippings ; highlight, quote, annotation, passage ; ; bookmark-thing
    web clip: web clipping, clipped page, page capture, clipped article ; clip, snippet, saved page ; ; bookmark-thing
    short link: shortened url, short url, tiny url, shortlink, url shortener, branded link ; link, redirect, url ; clicks, alias, destination ; link-thing
    link click statistics: link clicks, click statistics, link analytics, click count ; clicks, statistics, analytics ; ;
    link preview: url preview, link card, link unfurl, open graph preview ; preview, metadata, card ; title, description, image ; link-thing
    share link: sharing link, shareable link, shared link, public link, share url, link to share, public url, guest link ; link, url, permalink ; expiry, password, permission ; link-thing
    highlighted quote: quote, quotation, citation, saying, famous quote ; excerpt, aphorism, phrase ; ;
    # ---- forms and surveys
    form: web form, online form, questionnaire form, fillable form, input form ; survey, questionnaire, quiz, form template ; question, field, response, settings ; form-thing
    survey: questionnaire, poll, feedback form, opinion poll ; form, study ; question, respondent, answer ; form-thing
    quiz: knowledge test, trivia, exam, quiz game ; questions, assessment, survey, test ; score, question, answer key ; form-thing
    form response: form submission, survey response, submission, form answer, survey answer, filled-in form, form entry, respondent answer, response to a form, completed form, survey result, what people answered ; answers, response, results, entry, feedback ; respondent, submitted at, answers ; form-thing
    form question: survey question, question, form item, form element, questionnaire item ; form field, item, prompt ; type, required, options, title ; form-thing
    form field: input field, entry field, field on a form ; field, input, question, text box ; label, required, validation ; form-thing
    answer option: choice, multiple choice option, answer choice, poll option, select option ; option, value ; ; form-thing
    respondent: survey participant, survey taker, submitter, person who answered ; participant, user ; ; form-role
    form section: form page, survey page, form step ; section, page ; ; form-thing
    form logic: branching, conditional logic, skip logic ; rule, condition ; ; form-thing
    form link: form url, survey link, response link ; link, share link ; ; form-thing
    form summary: response summary, survey summary, survey analytics, form analytics, survey statistics, response statistics ; statistics, analytics, results ; ; form-thing
    form template: survey template ; template ; ; form-thing
    registration: sign-up, signup, enrolment, enrollment, registration entry ; subscription, account creation, application ; ;
    # ---- e-signature
    signature request: e-signature request, signing request, request to sign, esignature request, document sent for signature, electronic signature request ; envelope, signing, agreement, document to sign ; signer, status, due date ; sign-thing
    envelope: signing envelope, signature envelope, signing package ; signature request, document package, agreement ; signers, documents, status ; sign-thing
    signer: signatory, signing party, recipient of a signature request, person who signs ; recipient, party, approver ; order, email, signed at ; sign-role
    signature: electronic signature, e-signature, esignature, digital signature, handwritten signature ; signing, initials, approval, sign-off ; ; sign-thing
    signature field: sign here tab, signing field, sign tab, signature tab ; field, tab ; ; sign-thing
    signing template: signature template, agreement template, contract template ; template ; roles, fields ; sign-thing
    signed document: executed document, completed document, signed copy, executed agreement ; completed envelope, contract, pdf ; ; sign-thing
    signing audit trail: signature audit trail, signing certificate, certificate of completion, signing history ; audit log, history ; ; sign-thing
    signing link: signing url, embedded signing session, sign url ; link ; ; sign-thing
    approval request: request for approval, sign-off request, approval task, pending approval, authorization request ; approval, review request, decision ; approver, decision, status ; approval-thing
    approver: authoriser, authorizer, person who approves ; reviewer, signer, manager ; ; approval-role
    approval: sign-off, go-ahead, consent, authorisation, green light, clearance ; permission, acceptance, decision ; ; approval-thing
    # ---- file sharing and permissions
    shared file: shared document, cloud file, drive file, file in the cloud, online file ; file, document, item, attachment, stored file ; owner, link, size, mime type, modified date ; share-thing
    shared folder: cloud folder, drive folder, shared directory, folder in the cloud ; folder, directory, collection ; ; share-thing
    shared drive: team drive, drive, document library, cloud drive, shared storage, team folder, cloud storage, file share, network drive, network share ; storage, volume, file store ; quota, members, root folder ; share-thing
    file permission: access permission, sharing permission, share permission, access right, access level, sharing setting, document permission, who has access, who can see it, access control, acl entry ; permission, sharing, role, privilege, acl, rights ; reader, writer, commenter, owner, anyone ; share-thing
    collaborator: co-editor, person with access, shared user, coworker on a document, contributor ; member, editor, participant, teammate, co-author ; role, permission ; share-role
    owner: proprietor, holder, file owner, possessor ; creator, author, administrator, maintainer ; ; share-role
    viewer: read-only user, reader, view-only user ; visitor, audience, guest ; ; share-role
    commenter: commentator, person who comments ; reviewer ; ; share-role
    file comment: comment on a file, document comment, file remark, file discussion ; comment, annotation, feedback ; ; share-thing
    file version: file revision, version of a file, previous version, file history, revision ; version, history ; ; share-thing
    starred file: favourite file, favorite document, starred item ; starred, favorite ; ; file-view
    recent file: recently opened file, recent document, recently modified file, recently used file, last opened document, last edited file ; recents, latest files, activity ; ; file-view
    deleted file: trashed file, file in the trash, removed file ; trash, recycle bin ; ; file-view
    file shared with me: shared with me, incoming share, received file ; shared file ; ; file-view
    file request: upload request, request for files, upload link, file drop ; upload form ; ; share-thing
    file transfer: file sending, sending of large files, file delivery ; upload, transfer, share ; ; share-thing
    storage quota: storage space, available storage, storage usage, disk quota, remaining space, space used, storage limit ; quota, usage, capacity ; used, total, free ; share-thing
    folder: directory, file folder, dir, subfolder, subdirectory ; collection, container, path ; name, parent, contents, files ; file-thing
    file: data file, computer file ; document, attachment, asset, object, upload ; name, size, type, path, content ; file-thing
    # ---- workspaces, teams, organisations, members
    workspace: work space, work area, working space ; organization, team, space, tenant ; members, plan, settings, name ; org-thing
    organization: organisation, org, company, institution, body, tenant, company account, enterprise ; workspace, business, association, employer ; name, members, plan, domain ; org-thing
    team: crew, squad, work group, workgroup, group of people, group of users ; group, department, workspace, staff, members ; lead, members, name ; org-thing
    group: set of users, collective ; team, segment, community, user group ; ; org-thing
    member: team member, workspace member, organization member, org member, member of a team, person in the team, participant, project member, group member, teammate ; user, person, collaborator, people, colleague, seat, employee ; role, email, joined date ; org-thing
    membership: group membership, team membership, belonging to a group, member status ; member, seat, subscription ; ; org-thing
    guest user: guest, external user, guest account, outside collaborator, external collaborator, external member ; visitor, invitee ; ; org-thing
    invitation: invite, member invitation, team invite, pending invite, invitation to join, workspace invite, user invite ; request to join, join link, access request ; email, role, status, expiry ; org-thing
    role: user role, member role, access role, permission role, security role ; position, rank, function, group ; permissions, name ; org-thing
    permission: right, privilege, access right, entitlement, authorisation, authorization, access permission, allowance to do ; scope, access, acl, grant, policy ; ; org-thing
    administrator: admin, workspace admin, org admin, admin user, superuser ; owner, manager, moderator, root ; ; org-role
    seat: license seat, user seat, user licence, paid seat ; license, member, subscription ; ; org-thing
    workspace setting: organization setting, team setting, account setting, org settings, workspace configuration, company settings ; settings, preferences, configuration ; ; setting-scope
    user setting: user preference, personal setting, preferences, account preference, user configuration, profile setting ; settings, options ; ; setting-scope
    audit log: activity log, audit trail, admin log, audit event, security log, account activity, change log of who did what, access log ; activity, history, log, event log ; actor, action, timestamp, ip ; org-thing
    recent activity: activity feed, activity history, activity stream, latest activity, recent action, recent event, what happened lately, update history ; activity, timeline, events, changes, updates ; ;
    subscription plan: billing plan, pricing plan, account plan, plan tier ; plan, tier, subscription, license ; ; org-thing
    access request: request for access, join request, request to join, membership request ; approval, invitation ; ; org-thing
    domain member: domain user, directory user ; user ; ; org-thing
    login session: user session, signed-in session, active session, sign-in ; session, device ; device, ip, last active ; user-thing
    # ---- notifications
    notification: alert, notice, notif, user notification, in-app notification, system notification ; message, reminder, ping, update, push, announcement, news for you, bell item ; title, read, unread, type, link ; notif-thing
    push notification: mobile notification, phone notification, push message, push alert, device notification ; notification, alert, push ; title, body, device token, badge ; notif-channel
    desktop notification: toast, popup, pop-up notification, toast notification, native notification, pop-up message ; notification, banner, alert ; title, sound ; notif-channel
    email notification: mail notification, email alert, notification email, mail alert ; notification, email, alert ; ; notif-channel
    sms notification: text notification, sms alert, text alert ; notification, sms ; ; notif-channel
    web push: browser notification, browser push ; push notification ; ; notif-channel
    notification preference: notification setting, alert setting, notification subscription, alert preference ; preferences, subscription, mute ; ; setting-scope
    notification channel: alert channel, delivery channel, contact point, notification endpoint, notification target ; channel, receiver, destination, contact ; ; notif-thing
    notification template: alert template ; template, message template ; ; notif-thing
    notification topic: push topic, subscription topic ; topic, channel ; ; notif-thing
    unread count: number of unread messages, unread badge, badge count, number of unread notifications ; unread, badge ; ; notif-thing
    notification sound: alert sound, chime, beep, ringtone ; sound, tone ; ; notif-thing
    device token: push token, registered device, push subscription ; device, token ; ; notif-thing
    digest: daily digest, roundup, round-up, periodic summary, daily summary, daily briefing, morning briefing ; summary, newsletter, report, recap ; ;
    # ---- telephony and SMS
    phone call: telephone call, voice call, call, outbound call, outgoing call, ring, dial, phone conversation, audio call ; conversation, calling, dialing ; caller, callee, duration, status, recording, direction ; phone-thing
    incoming call: inbound call, received call, call coming in ; call ; ; phone-thing
    missed call: unanswered call, call not taken ; call history, voicemail ; ; phone-thing
    video call: video chat, video conversation ; meeting, call, conference ; ; phone-thing
    conference call: group call, multi-party call, telephone conference, teleconference ; conference, meeting, call ; participants ; phone-thing
    call transfer: call forwarding, call redirect, call diversion, call hand-over ; forward, transfer ; ; phone-thing
    voicemail: voice mail, answering machine message, voice mailbox, recorded voice message ; voice message, recording ; caller, duration, transcription ; phone-thing
    sms: text message, txt message, short message, sms message, mobile message, cell phone message, phone text ; message, mobile text ; phone number, body, sender id, delivery status ; phone-thing
    mms: picture message, multimedia message, media message ; ; ; phone-thing
    fax: facsimile, telefax ; document ; ; phone-thing
    sms campaign: text campaign, bulk sms, sms blast, mass text ; campaign, broadcast ; ; marketing-thing
    verification code: one-time password, otp, one-time code, confirmation code, one time passcode, passcode, pin code, login code, 2fa code, sms code, authentication code ; code, token, pin ; ; phone-thing
    caller id: caller number, calling number, caller name, who is calling ; phone number, number lookup ; ; phone-thing
    phone lookup: number lookup, carrier lookup, phone number validation, reverse phone lookup, phone number check, number verification ; validation, carrier, line type ; ;
    call queue: hold queue, waiting queue, calling queue ; queue, contact center ; ; phone-thing
    ivr: phone menu, auto attendant, interactive voice response, voice menu, call flow ; menu, call script ; ; phone-thing
    call center agent: call centre agent, phone agent, contact center agent, telephone operator ; agent, operator ; ; phone-role
    phone extension: extension, internal line, sip extension, phone line, sip trunk ; line, number ; ; phone-thing
    purchased number: rented phone number, virtual number, available phone number, number for sale ; phone number, line ; area code, country, capabilities ; phone-thing
    voice agent: voice assistant, phone assistant, ai caller, voice bot ; assistant, bot ; ; phone-thing
    call script: talking script, call guide ; script, prompt ; ; phone-thing
    sms delivery status: message delivery status, text delivery report ; delivery status, message status ; ;
    physical letter: postal letter, paper letter, postcard, snail mail ; letter, mail, post ; recipient, address, postage ; phone-thing
    # ---- transcription, speech, translation
    transcription: speech to text, speech-to-text, stt, speech recognition, voice recognition, audio transcription, voice to text, turn speech into text, audio to text, dictation, voice typing, automatic speech recognition, asr ; transcript, transcribe, captioning ; language, speaker, timestamp, confidence, word ; speech-operation
    text to speech: text-to-speech, tts, speech synthesis, voice synthesis, read aloud, voice generation, speech generation, speak text, voiceover, voice-over, narration, text to audio, text to voice ; spoken audio, speech, voice, say ; voice, speed, language, audio format ; speech-operation
    speech to speech: voice conversion, voice changer, voice change ; dubbing ; ; speech-operation
    voice cloning: voice clone, cloned voice, custom voice ; voice, imitation ; ; speech-operation
    dubbing: voice dubbing, video dubbing, audio translation ; translation, voiceover ; ; speech-operation
    transcript: transcribed text, written record of speech, text of the recording, spoken text, verbatim text, text version of a video ; transcription, subtitles, captions, minutes, script, video transcript ; speaker, timestamp, segment ; speech-thing
    subtitle: caption, closed caption, subtitle track, srt, vtt, caption track, subtitle file, captions, subtitles ; transcript, lyrics, text track ; language, timing, format ; speech-thing
    speaker diarization: speaker identification, speaker separation, who spoke when, speaker recognition, speaker label ; speaker, diarisation ; ; speech-operation
    voice: speaking voice, tts voice, speaker voice, voice model, narrator ; speech, audio, speaker, accent ; gender, accent, language, preview ; speech-thing
    voice recording: audio recording, sound recording, voice clip, dictaphone recording, recorded audio ; audio, recording, voice memo, sound file ; duration ; speech-thing
    wake word: hotword, trigger word ; keyword ; ; speech-thing
    pronunciation: phonetic transcription, how a word is spoken, phonetic spelling ; phonetics, ipa, accent ; ; language-thing
    translation: translated text, text translation, language translation, machine translation, rendering in another language, rendition in another language ; localization, conversion of language, foreign-language version, interpretation ; source language, target language, formality ; language-thing
    document translation: file translation, translated document, translate a file ; translation, document ; ; language-thing
    transliteration: romanization, romanisation, script conversion, pinyin conversion ; conversion ; ; language-thing
    language detection: language identification, detect language, recognise the language, which language a text is in ; language, detection, langid ; ; language-thing
    supported language: available language, language list, language code, list of languages ; language, locale ; ; language-thing
    glossary: term base, termbase, terminology list, translation glossary, word list ; dictionary, terms, vocabulary ; term, definition, language pair ; language-thing
    translation memory: translation store ; glossary, translations ; ; language-thing
    localization: localisation, l10n, i18n, internationalization, internationalisation, translation of an app ; translation, locale ; ; language-thing
    translation key: localization key, translation string, i18n key, message key, locale string ; key, string, label ; ; language-thing
    locale: language setting, regional setting, language region ; language, country, region ; ; language-thing
    dictionary definition: meaning of a word, word meaning, dictionary entry, what a word means, lexical entry ; dictionary, word, explanation, definition ; part of speech, example, pronunciation ; language-thing
    synonym: word with the same meaning, similar word, thesaurus entry ; thesaurus, related word, alternative word ; ; word-relation
    antonym: opposite word, word of opposite meaning ; opposite ; ; word-relation
    rhyme: rhyming word ; ; ; word-relation
    grammar check: spelling check, proofreading, spell check, spellcheck, spell checker, grammar checker, language check, grammar correction, spelling correction ; correction, writing check, typo ; error, suggestion, rule ; writing-operation
    paraphrase: rewording, rephrasing, rewrite, reformulation, restatement ; rewriting, rephrase, other words ; tone, style ; writing-operation
    text summary: summarization, summarisation, condensed text, text summarization ; summary, digest, tl dr ; ; writing-operation
    readability: reading level, readability score, reading ease, text difficulty ; complexity, grade level ; ; writing-operation
    plagiarism check: originality check, plagiarism detection, copied text detection ; similarity, duplicate content ; ; writing-operation
    writing style: tone, tone of voice, style of writing, voice of the brand ; style, formality ; ; writing-thing
    text humanizer: humanise text, ai text humanizer, make text sound human ; rewrite, paraphrase ; ; writing-operation
    ai text detection: ai content detection, ai detector, detect machine-written text ; detection, plagiarism check ; ; writing-operation
    keyword extraction: key phrase extraction, keyphrase extraction, important words of a text, term extraction ; keywords, topics, tags ; ; writing-operation
    named entity recognition: entity extraction, ner, name extraction, entity recognition ; entities, names, people and places ; ; writing-operation
    message translation: chat translation, translated message ; translation ; ; language-thing
    # ---- general office words
    summary: overview, recap, synopsis, brief, gist, short account, condensed version ; abstract, digest, report, highlights, roundup ; ;
    report: written report, write-up, formal report, status report ; summary, document, analysis, paper, dashboard, statement ; ;
    letter: written letter, business letter ; mail, document, message ; salutation, address, date ; office-doc
    memo: memorandum, office note, internal memo ; note, message, notice ; ; office-doc
    proposal: business proposal, written offer ; offer, quote, plan, bid ; ; office-doc
    certificate: diploma, certificate document, award certificate ; credential, badge ; ; office-doc
    label: tag, category label ; category, keyword, topic, folder, classification, marker, flag ; name, color ;
    category: classification, grouping ; type, section, group, topic, label, tag, class, genre, kind ; parent, name ;
    comment: remark, observation, written comment, note on something, commentary ; reply, feedback, message, note, response, review comment, annotation ; author, text, date ;
    reply suggestion: suggested reply, smart reply, drafted reply, reply draft, suggested response ; draft, answer ; ;
    mute: silence, muting, notification mute ; unsubscribe, block, do not disturb ; ;
    clipboard: copy buffer, paste buffer, pasteboard, copied text ; copy, paste ; ;
    printer: print queue, print job, network printer ; print, paper ; ;
    template: boilerplate, blank form, blueprint, preset, pattern document, starter ; layout, model, scaffold, sample ; placeholder ;
    attendee list: participant list, guest list, list of participants, who is coming, roster ; attendees, guests ; ;
    follow-up: follow up, chaser, nudge message, check-in message ; reminder, reply, next step ; ;
    time range: date range, period, time span, time window, timeframe, date interval ; interval, from and to, since and until ; ;
    visibility setting: privacy setting, privacy, visibility, public or private, audience setting ; sharing, access, permission ; ; share-thing
    # ---- additions
    payslip: pay slip, pay stub, paystub, salary slip, wage slip ; payroll, salary statement ; ; hr-thing
    email finder: email discovery, find someone's email, work email, professional email, business email, email lookup, find email address of a person ; email, contact information, email search ; first name, last name, domain, company, confidence ;
    domain email search: emails at a company, company email search, email addresses of a domain ; domain search, email finder ; ;
    professional profile: career profile, professional network profile, business network profile ; profile, person, people, candidate ; headline, experience, skills, education ; social-thing
    endorsement: personal recommendation, testimonial, skill endorsement ; recommendation, reference, review ; ; social-thing
    user review: review, customer review, written rating, testimonial ; rating, feedback, opinion, comment ; stars, text, author ;
    rating: star rating, stars, score, grade ; review, evaluation, mark ; ;
    scheduled email: email scheduled for later, delayed email, queued email, timed email ; draft, scheduled send ; send time ; mail-thing
    shared inbox: team inbox, group mailbox, collaborative inbox, shared mailbox ; inbox, mailbox, support queue ; ; mail-thing
    sender reputation: deliverability, domain reputation, email deliverability, inbox placement ; spam score, reputation, bounce rate ; ;
    email warmup: inbox warm-up, mailbox warmup, domain warming ; reputation ; ;
    spam score: spaminess, spam rating, spam check, spam test ; deliverability ; ;
    email authentication: dkim, spf, dmarc, mail authentication, email domain authentication ; dns record, domain verification ; ;
    raw email: eml file, eml, mime message, rfc822 message, message source, mail source ; email, raw message ; ; mail-format
    outgoing mail server: smtp server, smtp, mail server, mail transport ; email service, mail host ; host, port, tls ; mail-server
    incoming mail server: imap server, imap, pop3, pop3 server ; mail server, mailbox ; ; mail-server
    gif: animated gif, animated image, animated picture, moving image ; sticker, image, animation ; ; chat-asset
    meme: funny picture, image macro, humorous image ; joke, gif, image ; top text, bottom text, template ;
    flair: post flair, user flair, subreddit flair ; tag, label, badge ; ; social-thing
    ban: expulsion, kick, exclusion, member ban ; block, removal, suspension ; reason, duration ; chat-thing
    welcome message: greeting, greeting message, hello message, salutation ; intro, message ; ; chat-thing
    chat attachment: message attachment, file in a chat, shared media, media message, uploaded chat file ; file, media, attachment ; ; chat-thing
    chat session: conversation session, chat instance, dialog session ; session, conversation, thread ; ; chat-thing
    chat app: messenger, messaging app, messaging platform, instant messenger, chat platform ; chat, messaging ; ;
    topic: conversation topic, discussion subject, subject of a conversation ; thread, subject, theme ; ;
    meeting bot: notetaker, note taker bot, recording bot, meeting assistant ; bot, assistant ; ; meeting-thing
    meeting highlight: soundbite, meeting clip, key moment, call snippet ; highlight, clip ; ; meeting-thing
    sales call: customer call, discovery call, demo call ; call, meeting, recording ; ;
    call analysis: conversation intelligence, conversation analytics, call analytics, talk ratio, call scoring ; analysis, insights ; ;
    focus time: time block, focus block, blocked time, deep work time, time blocking ; event, busy time, do not disturb ; ; calendar-thing
    out-of-office event: out of office block, away event, absence event ; time off, busy ; ; calendar-thing
    calendar colour: event colour, calendar color, event color ; color, category ; ; calendar-thing
    event attachment: file attached to an event, meeting attachment ; attachment, file ; ; calendar-thing
    event venue: venue, meeting place, event location, meeting location ; place, location, room ; ;
    public event: concert, festival, gathering, happening, meetup, local event ; event, show, conference ; venue, date, tickets ;
    ticketed event: event listing, event with tickets ; event, show ; ticket type, price, attendee ;
    pomodoro: pomodoro timer, focus session, work session, work interval ; timer, focus time ; ; todo-thing
    time estimate: estimated time, effort estimate, estimated duration ; estimate, duration, effort ; ; task-attribute
    duplicate contact: duplicate record, duplicate customer, contact duplicate, double entry ; merge candidates, dedupe ; ;
    buying signal: intent signal, intent data, purchase intent ; signal, trigger, interest ; ;
    technographics: technology stack of a company, company technologies, tech stack ; technologies, tools used ; ;
    funding: funding round, investment round, venture funding ; investment, capital ; ;
    customer portal: client portal, self-service portal, help portal ; portal, help center ; ; support-thing
    customer health: account health, health score, relationship health ; churn risk, score ; ;
    follow-up email: chaser email, reminder email, follow up email ; email, reply ; ;
    find and replace: text replacement, search and replace, replace text, substitute text ; edit, replace ; ;
    document conversion: file conversion, format conversion, convert a document, change of file format, converter, transform a document ; convert, export, save as ; docx, pdf, markdown, html ;
    document export: export of a document, save as, download a document as ; export, conversion ; ;
    document comparison: compare documents, document diff, redline comparison, differences between documents ; comparison, diff ; ;
    document search: full-text search in documents, file search, search in documents ; search, lookup ; ;
    document parsing: text extraction, content extraction, document extraction, read a document, file parsing ; parse, extract text, reader ; ;
    invoice extraction: receipt parsing, receipt scanning, bill data extraction ; ocr, document parsing ; ;
    bibliography: reference list, list of references, works cited, literature list ; citations, references, sources ; ; doc-part
    comment thread: comment discussion, threaded comment, annotation thread ; comments, replies, thread ; resolved, unresolved ; annotation-thing
    resolved comment: closed comment, resolved thread, settled comment ; done, closed ; ; comment-state
    unresolved comment: open comment, unresolved thread, pending comment ; open, unanswered ; ; comment-state
    equation: formula, math expression, mathematical formula ; latex, math ; ; doc-part
    text color: font color, text colour, font colour ; color ; ; text-attribute
    font size: text size, point size, letter size ; size ; ; text-attribute
    text alignment: justification, paragraph alignment, left or right or centered text ; alignment ; ; text-attribute
    slide number: slide index, slide position, position in the deck ; number, index ; ;
    video transcript: video captions, video subtitles, what is said in a video ; transcript, subtitles, captions, spoken text ; ; speech-thing
    speaker: person speaking, talker, narrator ; voice, presenter ; ;
    accent: dialect, regional accent ; voice, locale ; ;
    language pair: source and target language, translation direction ; languages ; ;
    source language: original language, input language, language translated from, from language ; ; ; language-role
    target language: output language, destination language, language translated to, to language, translate to ; ; ; language-role
    broadcast channel: announcement channel, news channel ; channel ; subscribers ; chat-space
    private channel: private group, closed channel, invite-only channel ; channel ; ; channel-type
    public channel: open channel, public group ; channel ; ; channel-type
    archived channel: closed-down channel, inactive channel ; archive ; ;
    channel list: list of channels, all channels, joined channels, channels you can see ; channels, rooms, conversations ; ;
    workspace user: people in the workspace, team user, workspace people ; members, users, teammates ; ;
    team roster: list of members, member list, team list, staff list ; members, roster, directory ; ;
    service account: bot account, machine account, technical user, integration user ; user, bot ; ; org-thing
    integration: connected app, third-party app, installed app, add-in, app connection, linked service ; plugin, connector, app, extension ; ; org-thing
    custom domain: own domain, vanity domain, branded domain ; domain ; ;
    status page: service status, system status page, uptime page ; incidents, status ; component, incident, maintenance ;
    office suite: productivity suite, office package ; office ; ;
    drawing: sketch, doodle, diagram, illustration ; picture, shape, figure, image ; ;
    quick note: scratchpad, scratch note, jot, fleeting note, inbox note ; note, memo ; ; note-thing
    todo comment: todo marker, fixme, code todo ; to-do, comment ; ;
    comment author: commenter, person who commented, commentator ; author, user ; ;
    content summary: article summary, page summary, tl dr of a page ; summary, digest ; ;
    page url: page address, web address of a page, page link ; url, link ; ;
    public profile: public page of a user, visible profile ; profile, user profile ; ;
    video meeting provider: conferencing provider, conference type, meeting platform ; meet ; ;
    # ---- brands (told apart by a request; synonyms are other spellings of the same product)
    gmail: google mail, googlemail ; email, mail ; ; brand
    outlook: microsoft outlook, outlook mail, exchange mail ; email, mail, office 365 mail ; ; brand
    slack: slack workspace ; chat, messaging ; channel, thread, dm ; brand
    discord: discord server ; chat ; guild, channel ; brand
    microsoft teams: ms teams ; chat, meeting ; ; brand
    telegram: tg, telegram bot ; chat, messenger ; ; brand
    whatsapp: wa, whats app ; chat, messenger ; ; brand
    imessage: apple messages, messages app ; sms, chat ; ; brand
    signal messenger: signal app ; chat ; ; brand
    line messenger: line app ; chat ; ; brand
    wechat: weixin ; chat ; ; brand
    feishu: lark ; chat, docs ; ; brand
    dingtalk: ding talk ; chat ; ; brand
    google calendar: gcal ; calendar ; ; brand
    apple calendar: ical app, macos calendar ; calendar ; ; brand
    google docs: google doc, gdoc, google document ; document ; ; brand
    google sheets: google sheet, gsheet, google spreadsheet ; spreadsheet ; ; brand
    google slides: google presentation, google slide deck ; presentation ; ; brand
    google drive: gdrive, g drive ; cloud storage, shared drive ; ; brand
    google forms: google form ; form, survey ; ; brand
    google meet: google video meeting ; meeting ; ; brand
    google tasks: google to-dos ; to-do ; ; brand
    onedrive: one drive ; cloud storage, shared drive ; ; brand
    sharepoint: share point ; document library, site ; ; brand
    dropbox: drop box ; cloud storage ; ; brand
    box storage: box.com ; cloud storage ; ; brand
    zoom: zoom meeting ; meeting, video call ; ; brand
    notion: notion workspace, notion page ; wiki, page ; ; brand
    obsidian: obsidian vault ; note vault, note ; ; brand
    confluence: atlassian wiki ; wiki ; ; brand
    evernote: ever note ; note ; ; brand
    apple notes: macos notes, notes app ; note ; ; brand
    apple reminders: macos reminders, reminders app ; reminder ; ; brand
    trello: trello board ; kanban board ; ; brand
    asana: asana project ; to-do ; ; brand
    todoist: todoist task ; to-do ; ; brand
    clickup: click up ; to-do ; ; brand
    monday.com: monday board ; kanban board ; ; brand
    airtable: air table ; database, spreadsheet ; ; brand
    salesforce: sfdc, sales force ; crm ; ; brand
    hubspot: hub spot ; crm ; ; brand
    pipedrive: pipe drive ; crm ; ; brand
    zendesk: zen desk ; helpdesk ; ; brand
    freshdesk: fresh desk ; helpdesk ; ; brand
    intercom: intercom inbox ; helpdesk, live chat ; ; brand
    jira: atlassian jira, jira issue tracker ; issue tracker ; ; brand
    servicenow: service now ; helpdesk ; ; brand
    twitter: x.com, twitter/x ; social media platform ; tweet ; brand
    linkedin: linked in ; professional network ; ; brand
    facebook: fb ; social media platform ; ; brand
    instagram: ig, insta ; social media platform ; ; brand
    threads app: meta threads, threads.net ; social media platform ; ; brand
    tiktok: tik tok, douyin ; video platform ; ; brand
    youtube: yt, you tube ; video platform ; ; brand
    bilibili: bili, b station ; video platform ; ; brand
    reddit: reddit forum ; forum ; ; brand
    mastodon: fediverse ; social media platform ; toot ; brand
    bluesky: bsky, at protocol ; social media platform ; skeet ; brand
    pinterest: pinterest board ; social media platform ; pin ; brand
    weibo: sina weibo ; social media platform ; ; brand
    xiaohongshu: rednote, red note, xhs, little red book ; social media platform ; ; brand
    zhihu: zhihu q&a ; question site ; ; brand
    hacker news: hn, ycombinator news ; news ; ; brand
    medium blog: medium.com ; blog ; ; brand
    wordpress: wp, word press ; cms, blog ; ; brand
    ghost blog: ghost cms ; cms, blog ; ; brand
    contentful: contentful cms ; cms ; ; brand
    sanity: sanity cms ; cms ; ; brand
    strapi: strapi cms ; cms ; ; brand
    webflow: web flow ; cms, site ; ; brand
    mailchimp: mail chimp ; email campaign ; ; brand
    sendgrid: send grid ; email ; ; brand
    twilio: twilio api ; sms, phone call ; ; brand
    docusign: docu sign ; signature request ; ; brand
    typeform: type form ; form ; ; brand
    anki: anki deck ; flashcard ; ; brand
    miro: miro board ; whiteboard ; ; brand
    canva: canva design ; design ; ; brand
    wikipedia: wiki encyclopedia ; encyclopedia ; ; brand
    greenhouse: greenhouse ats ; recruiting ; ; brand
    bamboohr: bamboo hr ; hr ; ; brand
    """#
}
