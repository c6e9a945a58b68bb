//! What the tests of folders begin with.

pub(crate) const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Harbour, version: '1'}
paths:
  /ships:
    get:
      operationId: listShips
      tags: [ships]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/ship'}}}}}
  /ships/{id}:
    get:
      operationId: getShip
      tags: [ships]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: OK}}
components:
  schemas:
    ship: {type: object, properties: {name: {type: string}}}
";

/// The manifest that a folder of the runtime is known by.
pub(crate) const RUNTIME: &str = "[package]\nname = \"bitbucket-runtime\"\n";
