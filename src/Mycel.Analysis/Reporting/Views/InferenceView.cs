using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>What the sections about an inference read: the document with its technologies and resources by id.</summary>
internal sealed class InferenceView
{
    private readonly Dictionary<string, InferredResource> _resources;
    private readonly Dictionary<string, InferredTechnology> _technologies;

    /// <summary>Reads a document.</summary>
    public InferenceView(InferenceDocument document)
    {
        Document = document;
        _resources = document.Resources.DistinctBy(resource => resource.Id).ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        _technologies = document.Technologies.DistinctBy(technology => technology.Id).ToDictionary(technology => technology.Id, StringComparer.Ordinal);
        Kept = [.. document.Technologies.Where(technology => technology.Kept).OrderBy(technology => technology.Wave).ThenBy(technology => technology.Id, StringComparer.Ordinal)];
        Industries = [.. document.Industries.Where(industry => industry.Kept > 0 && industry.Industry.Length > 0).OrderByDescending(industry => industry.Kept)
            .ThenBy(industry => industry.Industry, StringComparer.Ordinal).Select(industry => industry.Industry)];
    }

    /// <summary>The document.</summary>
    public InferenceDocument Document { get; }

    /// <summary>Technologies of the superstructure by wave.</summary>
    public IReadOnlyList<InferredTechnology> Kept { get; }

    /// <summary>Industries of the superstructure, the largest first.</summary>
    public IReadOnlyList<string> Industries { get; }

    /// <summary>Title of a resource.</summary>
    public string Resource(string id) => _resources.TryGetValue(id, out InferredResource? resource) && !string.IsNullOrWhiteSpace(resource.Title) ? resource.Title : id;

    /// <summary>The technology of an id; null where the document has none.</summary>
    public InferredTechnology? Technology(string id) => _technologies.GetValueOrDefault(id);

    /// <summary>A technology's id as words.</summary>
    public static string Name(string technology) => Text.Words.FromId(technology);

    /// <summary>Name of an industry as words.</summary>
    public static string Industry(string industry) => industry.Length == 0 ? "No industry named" : Text.Words.Capital(industry);
}
