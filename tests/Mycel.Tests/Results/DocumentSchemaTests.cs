using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mycel.Analysis.Results;
using Mycel.Tests.Reporting;

namespace Mycel.Tests.Results;

/// <summary>The schema of the plan document in <c>docs/data/</c>, made from the records and their documentation.</summary>
public sealed partial class DocumentSchemaTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(PlanDocument).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void The_schema_of_a_plan_is_current() =>
        SchemaOf(PlanJson.Default.PlanDocument, "Plan of a park, as plan.json holds it and --json prints it").ShouldBeHeldBy("docs", "data", "plan.schema.json");

    [Fact]
    public void Balances_and_plans_fulfil_the_schema()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "data", "plan.schema.json")))!;
        foreach (PlanDocument document in (PlanDocument[])[BalancePages.Whole, BalancePages.Open, BalancePages.Contradicting, SamplePlan.Whole, FurtherPlan.Whole])
            SchemaCheck.Faults(schema, JsonNode.Parse(JsonSerializer.Serialize(document, PlanJson.Default.PlanDocument))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("status", "$ lacks status")]
    [InlineData("balance.freedom", "$.balance lacks freedom")]
    public void A_document_without_what_it_needs_does_not_fulfil_the_schema(string removed, string fault)
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "data", "plan.schema.json")))!;
        JsonNode document = JsonNode.Parse(JsonSerializer.Serialize(BalancePages.Whole, PlanJson.Default.PlanDocument))!;
        string[] parts = removed.Split('.');
        parts.SkipLast(1).Aggregate(document, (node, part) => node[part]!).AsObject().Remove(parts[^1]);
        SchemaCheck.Faults(schema, document).ShouldContain(fault);
    }

    [Fact]
    public void The_schema_of_a_network_is_current() =>
        SchemaOf(MapJson.Default.MapDocument, "Network of exchanges, as map.json holds it and map --json prints it").ShouldBeHeldBy("docs", "data", "map.schema.json");

    [Fact]
    public void Every_property_of_the_schema_of_a_network_says_what_it_is() =>
        MapJson.Default.MapDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe })["properties"]!.AsObject()
            .Where(property => property.Value is not JsonObject shape || shape["description"] is null).Select(property => property.Key).ShouldBeEmpty();

    [Fact]
    public void The_schema_of_a_front_is_current() =>
        SchemaOf(FrontJson.Default.FrontDocument, "Front of a park, as front.json holds it and --json prints it").ShouldBeHeldBy("docs", "data", "front.schema.json");

    [Fact]
    public void Every_property_of_the_schema_of_a_front_says_what_it_is() =>
        FrontJson.Default.FrontDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe })["properties"]!.AsObject()
            .Where(property => property.Value is not JsonObject shape || shape["description"] is null).Select(property => property.Key).ShouldBeEmpty();

    [Fact]
    public void The_schema_of_a_sweep_is_current() =>
        SchemaOf(SweepJson.Default.SweepDocument, "Sweep of a park, as sweep.json holds it and --json prints it").ShouldBeHeldBy("docs", "data", "sweep.schema.json");

    [Fact]
    public void Every_property_of_the_schema_of_a_sweep_says_what_it_is() =>
        SweepJson.Default.SweepDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe })["properties"]!.AsObject()
            .Where(property => property.Value is not JsonObject shape || shape["description"] is null).Select(property => property.Key).ShouldBeEmpty();

    [Fact]
    public void The_schema_of_an_inference_is_current() =>
        SchemaOf(InferenceJson.Default.InferenceDocument, "What was inferred about technologies, as infer.json holds it and --json prints it")
            .ShouldBeHeldBy("docs", "data", "infer.schema.json");

    [Fact]
    public void Every_property_of_the_schema_of_an_inference_says_what_it_is() =>
        InferenceJson.Default.InferenceDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe })["properties"]!.AsObject()
            .Where(property => property.Value is not JsonObject shape || shape["description"] is null).Select(property => property.Key).ShouldBeEmpty();

    [Fact]
    public void Every_property_of_the_schema_says_what_it_is()
    {
        JsonNode schema = PlanJson.Default.PlanDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe });
        JsonObject properties = schema["properties"]!.AsObject();
        properties.Where(property => property.Value is not JsonObject shape || shape["description"] is null).Select(property => property.Key).ShouldBeEmpty();
    }

    private static string SchemaOf(JsonTypeInfo type, string title)
    {
        JsonNode schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TransformSchemaNode = Describe });
        JsonObject whole = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string name, JsonNode? value) in schema.AsObject().ToList()) whole[name] = value?.DeepClone();
        return whole.ToJsonString(Readable) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject shape) return schema;
        LetNullsBeAbsent(context.TypeInfo, shape);
        if (context.PropertyInfo is not { } property) return schema;
        string? text = TextOf(property.DeclaringType, property.Name);
        if (text is not null) shape.Insert(0, "description", text);
        return shape;
    }

    // Where nulls are not written, what can be null is not required.
    private static void LetNullsBeAbsent(JsonTypeInfo type, JsonObject shape)
    {
        if (type.Options.DefaultIgnoreCondition != JsonIgnoreCondition.WhenWritingNull || shape["required"] is not JsonArray required) return;
        HashSet<string> nullable = [.. type.Properties.Where(property => property.IsGetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null).Select(property => property.Name)];
        string[] kept = [.. required.Select(name => (string)name!).Where(name => !nullable.Contains(name))];
        if (kept.Length == 0) shape.Remove("required");
        else shape["required"] = new JsonArray([.. kept.Select(name => (JsonNode)name)]);
    }

    // A property of a record with a primary constructor is documented by the parameter of the same name.
    private static string? TextOf(Type type, string jsonName)
    {
        PropertyInfo? property = type.GetProperties().FirstOrDefault(candidate => JsonNamingPolicy.CamelCase.ConvertName(candidate.Name) == jsonName);
        if (property is null) return null;
        if (Documentation.TryGetValue($"P:{type.FullName}.{property.Name}", out XElement? member) && member.Element("summary") is { } summary)
            return Plain(summary);
        if (!Documentation.TryGetValue($"T:{type.FullName}", out XElement? record)) return null;
        XElement? parameter = record.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == property.Name);
        return parameter is null ? null : Plain(parameter);
    }

    private static string Plain(XElement element)
    {
        IEnumerable<string> parts = element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement reference => LastName(reference),
            _ => node.ToString(),
        });
        return Blanks().Replace(string.Concat(parts), " ").Trim();
    }

    private static string LastName(XElement reference)
    {
        string name = (reference.Attribute("cref") ?? reference.Attribute("name"))?.Value ?? reference.Value;
        return JsonNamingPolicy.CamelCase.ConvertName(name[(name.LastIndexOf('.') + 1)..]);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
