//! Jobs of `bindings.toml` that the document does not bear out.

use super::{generate, refused_with};

const DOCUMENT: &str = "
paths:
  /jobs/{folder}:
    parameters: [{name: folder, in: path, required: true, schema: {type: string}}]
    post: {tags: [jobs], operationId: start, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/user'}}}}, '202': {description: OK, headers: {Location: {schema: {type: string}}}}}}
    put: {tags: [jobs], operationId: run, responses: {'201': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/job'}}}}}}
  /jobs/{folder}/{number}:
    parameters: [{name: folder, in: path, required: true, schema: {type: string}}, {name: number, in: path, required: true, schema: {type: integer}}]
    get: {tags: [jobs], operationId: get_job, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/job'}}}}}}
    delete: {tags: [jobs], operationId: stop_job, responses: {'204': {description: OK}}}
  /other/{number}:
    parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
    get: {tags: [others], operationId: get_other, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/job'}}}}}}
  /file: {get: {tags: [jobs], operationId: get_file, responses: {'200': {description: OK, content: {application/zip: {}}}}}}
components:
  schemas:
    user: {type: object, properties: {name: {type: string}}}
    job: {type: object, properties: {number: {type: integer}, result: {$ref: '#/components/schemas/user'}, state: {type: object, properties: {name: {type: string, enum: [RUNNING, DONE, LOST]}}}, why: {type: string}}}
";

const LOCATED: &str = r#"[jobs."POST /jobs/{folder}"]
asks = "GET /jobs/{folder}/{number}"
state = "/state/name"
done = ["DONE"]
failed = ["LOST"]
says = ["/why"]
result = "/result"
"#;

const NAMED: &str = r#"[jobs."PUT /jobs/{folder}"]
asks = "GET /jobs/{folder}/{number}"
named = { number = "/number" }
state = "/state/name"
done = ["DONE"]
"#;

#[test]
fn a_job_that_the_document_bears_out_is_taken() {
    for job in [LOCATED, NAMED] {
        let output = generate(DOCUMENT, Some(job), None).unwrap_or_else(|told| panic!("{told}"));
        assert!(output.files.iter().any(|(_, text)| text.contains("job! {")), "{job}");
    }
}

#[test]
fn what_cannot_hold_is_refused_at_its_line() {
    for (job, was, is, line, told) in [
        (LOCATED, "POST /jobs", "POST /job", 2, "the document has no operation \"POST /job/{folder}\""),
        (
            LOCATED,
            "GET /jobs/{folder}/{number}",
            "GET /jobs/{id}",
            2,
            "the document has no operation \"GET /jobs/{id}\"",
        ),
        (LOCATED, "GET /jobs", "DELETE /jobs", 2, "does more than ask: a job is asked about with GET"),
        (LOCATED, "GET /jobs/{folder}/{number}", "GET /file", 2, "\"GET /file\" is not answered with JSON"),
        (
            LOCATED,
            "GET /jobs/{folder}/{number}",
            "GET /other/{number}",
            2,
            "`jobs::start` and `others::get_other` stand in two modules",
        ),
        (LOCATED, "/state/name", "state", 3, "\"state\" is no JSON pointer"),
        (LOCATED, "/state/name", "/state/nam", 3, "no answer has \"nam\" at the place \"/state/nam\""),
        (LOCATED, "state = \"/state/name\"\n", "", 3, "it is not said where the state stands"),
        (LOCATED, "DONE", "OVER", 4, "\"/state/name\" is never \"OVER\", as the document says"),
        (LOCATED, "LOST", "GONE", 5, "\"/state/name\" is never \"GONE\", as the document says"),
        (LOCATED, "LOST", "DONE", 5, "\"DONE\" is a state in which the job is done as well"),
        (LOCATED, "done = [\"DONE\"]\n", "", 2, "nothing says that the job goes on"),
        (LOCATED, "/why", "/why/not", 6, "no answer has \"not\""),
        (LOCATED, "/result", "/results", 7, "no answer has \"results\""),
        (
            LOCATED,
            "result = \"/result\"\n",
            "",
            2,
            "the start may answer with another result than the job ends in",
        ),
        (
            LOCATED,
            "POST /jobs",
            "PUT /jobs",
            2,
            "no answer of 202 to the start is declared with a `Location`",
        ),
        (NAMED, "number = ", "count = ", 3, "has no parameter \"count\""),
        (NAMED, "\"/number\"", "\"/id\"", 3, "no answer has \"id\""),
        (NAMED, "{ number = \"/number\" }", "{}", 3, "nothing says what \"number\""),
        (
            NAMED,
            "PUT /jobs",
            "POST /jobs",
            2,
            "the start has another answer than the operation that is asked",
        ),
    ] {
        let changed = job.replacen(was, is, 1);
        assert_ne!(changed, job, "{was}");
        let refused = refused_with(DOCUMENT, Some(&changed), None);
        assert!(refused.contains(&format!("error: spec/bindings.toml:{line}:1: ")), "{changed}\n{refused}");
        assert!(refused.contains(told), "{told}\n{refused}");
        assert_eq!(refused.matches("error: ").count(), 1, "{refused}");
    }
}
