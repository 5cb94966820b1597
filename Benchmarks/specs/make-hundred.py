#!/usr/bin/env python3
"""Writes hundred.mcp.yaml, a server of 100 tools, and ../data/hundred.json, what its tools/list must show.

Twenty subjects of a mid-sized company, five tools each. The subjects differ in their fields, so that schemas, types and
descriptions are as varied as in a server that people wrote; both files come from the one table below.
"""
import json
import pathlib

# subject, plural, what it is, category values, two more fields: (name, schema, description)
SUBJECTS = [
    ("invoice", "invoices", "a customer's bill", ["draft", "sent", "paid", "overdue"],
     ("due_date", "type: string, format: date", "Day by which it must be paid"),
     ("amount", "type: number, minimum: 0", "Total in euros")),
    ("order", "orders", "a purchase order", ["open", "packed", "shipped", "returned"],
     ("warehouse", "type: string, maxLength: 40", "Warehouse that ships it"),
     ("express", "type: boolean", "Whether it travels by express")),
    ("shipment", "shipments", "a parcel under way", ["waiting", "moving", "delivered", "lost"],
     ("carrier", "enum: [dhl, ups, fedex, dpd]", "Company that carries it"),
     ("weight_kg", "type: number, exclusiveMinimum: 0, maximum: 1000", "Weight in kilograms")),
    ("customer", "customers", "a company that buys from us", ["lead", "active", "dormant"],
     ("country", "type: string, pattern: '^[A-Z]{2}$'", "Country as two letters"),
     ("tags", "type: array, items: {type: string, maxLength: 30}, maxItems: 8", "Labels of the sales team")),
    ("contact", "contacts", "a person at a customer", ["buyer", "engineer", "manager"],
     ("email", "type: string, format: email", "Address for business mail"),
     ("language", "type: string, pattern: '^[a-z]{2}$'", "Language as two letters")),
    ("employee", "employees", "a member of staff", ["sales", "support", "research", "finance"],
     ("start_date", "type: string, format: date", "First day of work"),
     ("hours_per_week", "type: integer, minimum: 1, maximum: 40", "Contracted hours")),
    ("meeting", "meetings", "an appointment in the calendar", ["planned", "running", "held"],
     ("starts_at", "type: string, format: date-time", "When it starts"),
     ("attendees", "type: array, items: {type: string, maxLength: 80}, minItems: 1, maxItems: 50", "Who is invited")),
    ("room", "rooms", "a meeting room", ["small", "large", "auditorium"],
     ("floor", "type: integer, minimum: -2, maximum: 30", "Floor of the building"),
     ("has_screen", "type: boolean", "Whether there is a screen")),
    ("project", "projects", "a piece of work with an end", ["idea", "running", "finished"],
     ("owner", "type: string, maxLength: 80", "Who answers for it"),
     ("budget", "type: integer, minimum: 0, maximum: 10000000", "Budget in euros")),
    ("milestone", "milestones", "a date that a project has promised", ["ahead", "late", "reached"],
     ("project_id", "type: string, pattern: '^PRJ-[0-9]{4}$'", "Project it belongs to"),
     ("target_date", "type: string, format: date", "Promised day")),
    ("expense", "expenses", "money that an employee has laid out", ["travel", "meals", "equipment"],
     ("spent_on", "type: string, format: date", "Day of the purchase"),
     ("receipt_url", "type: string, format: uri", "Where the receipt is kept")),
    ("contract", "contracts", "an agreement with a supplier", ["draft", "signed", "ended"],
     ("supplier", "type: string, minLength: 2, maxLength: 120", "Name of the supplier"),
     ("notice_days", "type: integer, minimum: 0, maximum: 365", "Days of notice")),
    ("asset", "assets", "a device that the company owns", ["laptop", "phone", "vehicle", "tool"],
     ("serial", "type: string, pattern: '^[A-Z0-9]{6,12}$'", "Serial number"),
     ("purchased", "type: string, format: date", "Day of purchase")),
    ("license", "licenses", "a right to use software", ["seat", "server", "site"],
     ("product", "type: string, maxLength: 80", "Software it is for"),
     ("seats", "type: integer, minimum: 1, maximum: 5000", "How many may use it")),
    ("incident", "incidents", "a disturbance in production", ["low", "medium", "high", "critical"],
     ("service", "type: string, maxLength: 60", "Service that suffers"),
     ("pages", "type: array, items: {type: string, maxLength: 60}, maxItems: 10", "Teams to call")),
    ("deployment", "deployments", "a release to an environment", ["staging", "canary", "production"],
     ("commit", "type: string, pattern: '^[0-9a-f]{40}$'", "Commit that is released"),
     ("percent", "type: integer, minimum: 1, maximum: 100", "Share of traffic")),
    ("backup", "backups", "a copy of a database", ["hourly", "daily", "weekly"],
     ("database", "type: string, maxLength: 63", "Database that is copied"),
     ("keep_days", "type: integer, minimum: 1, maximum: 3650", "How long it is kept")),
    ("campaign", "campaigns", "an action of the marketing team", ["mail", "search", "social", "fair"],
     ("audience", "type: string, maxLength: 200", "Who shall see it"),
     ("daily_budget", "type: number, minimum: 1, maximum: 50000", "Euros a day")),
    ("survey", "surveys", "a set of questions to customers", ["draft", "open", "closed"],
     ("questions", "type: array, items: {type: string, maxLength: 300}, minItems: 1, maxItems: 20", "What is asked"),
     ("closes_on", "type: string, format: date", "Last day for answers")),
    ("course", "courses", "a training for staff", ["online", "classroom", "workshop"],
     ("trainer", "type: string, maxLength: 80", "Who teaches"),
     ("places", "type: integer, minimum: 1, maximum: 200", "How many can take part")),
]

REASONS = "duplicate, mistake, request, other"


def a(noun):
    return ("an " if noun[0] in "aeiou" else "a ") + noun


def tools_of(subject):
    """The five tools of a subject: name, keys of the tool, parameters, lines of `returns`."""
    noun, plural, meaning, kinds, first, second = subject
    kind_list = ", ".join(kinds)
    key = (f"{noun}_id", "type: string, minLength: 1, maxLength: 40", f"Number of the {noun}")
    kind = ("kind", f"enum: [{kind_list}]", f"Kind of the {noun}")
    note = ("note", "type: string, maxLength: 500, optional: true", "Remark for colleagues")
    named = noun.capitalize()
    yield (f"get_{noun}", f"Fetch one {noun}, {meaning}, by its number. Returns all that is known of it.",
           f"the user asks about one particular {noun}", "read", "",
           [key, ("include_history", "type: boolean, default: false", "Whether earlier states are returned"),
            ("as_of", "type: string, format: date, optional: true", "Day whose state is wanted")],
           f"{{properties: {{{noun}: {named}, history: {{type: array, items: string}}}}}}")
    yield (f"search_{plural}",
           f"Search the {plural} by text and kind. Returns the matches, best first, and their number.",
           f"the user looks for {plural} and does not know a number", "read", "",
           [("query", "type: string, minLength: 1, maxLength: 200", f"Text to look for in the {plural}"),
            (kind[0], kind[1] + ", optional: true", f"Only {plural} of this kind"),
            ("limit", "type: integer, minimum: 1, maximum: 50, default: 10", "Most matches to return"),
            ("newest_first", "type: boolean, default: true", "Whether new ones come first")],
           f"{{properties: {{{plural}: {{type: array, items: {named}}}, total: integer}}}}")
    yield (f"create_{noun}", f"Create {a(noun)}, {meaning}. Returns its number.",
           f"the user wants a new {noun}", "write", "",
           [("name", "type: string, minLength: 1, maxLength: 120", f"Name of the {noun}"), kind, first, second, note],
           f"{{properties: {{{noun}_id: string, created_at: {{type: string, format: date-time}}}}}}")
    yield (f"update_{noun}",
           f"Change the {first[0].replace('_', ' ')} or the remark of {a(noun)}. Returns its new state.",
           f"the user corrects or completes {a(noun)}", "write", "idempotent: true",
           [key, (first[0], first[1] + ", optional: true", f"New value: {first[2].lower()}"), note],
           f"{{properties: {{{noun}: {named}, changed: boolean}}}}")
    yield (f"archive_{noun}",
           f"Put {a(noun)} away so that it no longer turns up in searches. Returns when that was done.",
           f"the user says that {a(noun)} is no longer needed", "write", "idempotent: true",
           [key, ("reason", f"enum: [{REASONS}]", f"Why the {noun} is put away"), note],
           "{properties: {archived_at: {type: string, format: date-time}}}")


def type_of(subject):
    noun, _, meaning, kinds, first, second = subject
    lines = [f"  {noun.capitalize()}:", f"    description: The {noun}, {meaning}.", "    properties:",
             "      id: string", "      name: string", f"      kind: {{enum: [{', '.join(kinds)}]}}"]
    lines += [f"      {name}: {{{schema}, description: {text}}}" for name, schema, text in (first, second)]
    return lines + ["      note: {type: string, optional: true}", "      revision: {type: integer, internal: true}"]


def main():
    spec = ["# Written by make-hundred.py, which is the file to change. A server of 100 tools, for the figures of",
            "# tools/list and of compile time.", "mcpgen: 1", "server:", "  name: hundred", "  version: 1.0.0",
            "  description: Back office of a mid-sized company, for measurements.", "  transports: {stdio: {}}",
            "types:"]
    for subject in SUBJECTS:
        spec += type_of(subject)
    spec.append("tools:")
    expected = []
    for name, description, use_when, risk, more, params, returns in (t for s in SUBJECTS for t in tools_of(s)):
        spec += [f"  {name}:", f"    description: {description}", f"    useWhen: {use_when}", f"    risk: {risk}"]
        spec += [f"    {more}"] if more else []
        spec += ["    public: true", "    params:"]
        spec += [f"      {key}: {{{schema}, description: \"{text}\"}}" for key, schema, text in params]
        spec.append(f"    returns: {returns}")
        expected.append({"name": name, "params": [key for key, _, _ in params]})
    here = pathlib.Path(__file__).resolve().parent
    (here / "hundred.mcp.yaml").write_text("\n".join(spec) + "\n")
    lines = ",\n".join("  " + json.dumps(tool) for tool in expected)
    (here.parent / "data" / "hundred.json").write_text(f"[\n{lines}\n]\n")


main()
