namespace Mycel.Model.Packages.Tables;

/// <summary>A company, utility, authority or group of farms that owns plants and has interests.</summary>
[Table("organisations.csv", Key = "id", Order = 3)]
public sealed partial record Organisation : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name by which other tables refer to the organisation.</summary>
    [Column("id", Example = "gyproc")] public required OrganisationId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    [Column("title")] public string? Title { get; init; }

    /// <summary>Industry it belongs to; indicators are summed by it.</summary>
    [Column("sector", Example = "plasterboard")] public string? Sector { get; init; }

    /// <summary>Class in the European classification of economic activities.</summary>
    [Column("nace", Example = "23.62")] public string? Nace { get; init; }

    /// <summary>Source of the row.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
