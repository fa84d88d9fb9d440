const text = { type: "string", minLength: 1 } as const;
const dateTime = { type: "string", format: "date-time" } as const;
const value = {
  type: "object",
  required: ["amount", "currency"],
  properties: { amount: { type: "number" }, currency: { type: "string", const: "EUR" } },
} as const;

/**
 * What the release schema of OCDS 1.1 asks of the members that we write, in our own words: required members, types,
 * formats and closed code lists (release tags, tender status, procurement category, milestone type and status, roles).
 */
export const PLANNING_PACKAGE = {
  type: "object",
  required: ["uri", "publisher", "publishedDate", "releases", "version"],
  properties: {
    uri: { type: "string", format: "uri" },
    version: { type: "string", pattern: "^(\\d+\\.)(\\d+)$" },
    publishedDate: dateTime,
    publisher: { type: "object", required: ["name"], properties: { name: text } },
    releases: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["ocid", "id", "date", "tag", "initiationType"],
        properties: {
          ocid: text,
          id: { type: "string", minLength: 1, pattern: "^[^#]+$" },
          date: dateTime,
          tag: { type: "array", minItems: 1, items: { type: "string", enum: ["planning", "planningUpdate"] } },
          initiationType: { type: "string", const: "tender" },
          language: text,
          parties: {
            type: "array",
            items: {
              type: "object",
              required: ["id", "name", "roles"],
              properties: {
                id: text,
                name: text,
                roles: { type: "array", items: { type: "string", enum: ["buyer", "procuringEntity"] } },
              },
            },
          },
          buyer: { type: "object", required: ["id", "name"], properties: { id: text, name: text } },
          planning: {
            type: "object",
            properties: {
              rationale: text,
              budget: { type: "object", properties: { description: text, amount: value } },
              milestones: {
                type: "array",
                items: {
                  type: "object",
                  required: ["id"],
                  properties: {
                    id: text,
                    title: text,
                    type: {
                      type: "string",
                      enum: [
                        "preProcurement",
                        "approval",
                        "engagement",
                        "assessment",
                        "delivery",
                        "reporting",
                        "financing",
                      ],
                    },
                    dueDate: dateTime,
                    status: { type: "string", enum: ["scheduled", "met", "notMet", "partiallyMet"] },
                  },
                },
              },
            },
          },
          tender: {
            type: "object",
            required: ["id"],
            properties: {
              id: text,
              title: text,
              status: {
                type: "string",
                enum: ["planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"],
              },
              value,
              mainProcurementCategory: { type: "string", enum: ["goods", "works", "services"] },
              procurementMethodDetails: text,
              contractPeriod: { type: "object", properties: { durationInDays: { type: "integer" } } },
              items: {
                type: "array",
                items: {
                  type: "object",
                  required: ["id"],
                  properties: {
                    id: text,
                    description: text,
                    classification: {
                      type: "object",
                      properties: {
                        scheme: { type: "string", const: "CPV" },
                        id: { type: "string", pattern: "^\\d{8}$" },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
