namespace Mycel.Model.Packages.Tables;

/// <summary>A reference that values of the package rest on.</summary>
[Table("sources.csv", Key = "id", Order = 1)]
public sealed partial record Source : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name by which cells refer to the reference.</summary>
    [Column("id", Example = "grann-1994")] public required SourceId Id { get; init; }

    /// <summary>Who said it, where, when: enough to find it again.</summary>
    [Column("citation")] public required string Citation { get; init; }

    /// <summary>Address on the web or DOI.</summary>
    [Column("url")] public string? Url { get; init; }

    /// <summary>Year in which the reference was published.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>How far the values taken from it can be trusted.</summary>
    [Column("quality")] public required Quality Quality { get; init; }

    /// <summary>Licence under which the values may be used.</summary>
    [Column("licence")] public string? Licence { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>How far a value can be trusted, best first.</summary>
public enum Quality
{
    /// <summary>Read from a meter or a weighbridge.</summary>
    Measured,

    /// <summary>Printed in a document that names who measured or decided it.</summary>
    Published,

    /// <summary>Calculated from other values that have a source.</summary>
    Derived,

    /// <summary>Usual for this kind of plant or market, from a named handbook or data set.</summary>
    Typical,

    /// <summary>Chosen without a source, because the park cannot be described without it.</summary>
    Assumed,
}
