using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>What verifying a result found, as one document.</summary>
public sealed record VerifyDocument
{
    /// <summary><c>accepted</c>, or <c>refused</c> where anything is wrong.</summary>
    public required string Status { get; init; }

    /// <summary>The package that the result was held against.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios of the result.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>What is wrong.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>What a reader should know although nothing is wrong.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}

/// <summary>How the document is written: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(VerifyDocument))]
public sealed partial class VerifyJson : JsonSerializerContext;
