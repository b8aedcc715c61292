using System.Text.RegularExpressions;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>Titles for ids; where the directory does not know an id, the id itself.</summary>
internal sealed partial class Names
{
    private readonly Dictionary<string, OrganisationEntry> _organisations;
    private readonly Dictionary<string, SiteEntry> _sites;
    private readonly Dictionary<string, ResourceEntry> _resources;
    private readonly Dictionary<string, PlantEntry> _plants;
    private readonly Dictionary<string, IndicatorEntry> _indicators;
    private readonly HashSet<string> _sharedTitles;

    /// <summary>Reads a directory; of two entries with one id the first counts.</summary>
    public Names(ParkDirectory directory)
    {
        _organisations = ById(directory.Organisations, entry => entry.Id);
        _sites = ById(directory.Sites, entry => entry.Id);
        _resources = ById(directory.Resources, entry => entry.Id);
        _plants = ById(directory.Plants, entry => entry.Id);
        _sharedTitles = [.. directory.Plants.GroupBy(entry => entry.Title, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        _indicators = ById([.. directory.Indicators.Select(entry => entry with { Title = Text.UnitWords.Formulas(Shown(entry.Title, entry.Id)) })], entry => entry.Id);
    }

    /// <summary>Title of an organisation.</summary>
    public string Organisation(string id) => _organisations.TryGetValue(id, out var entry) ? Shown(entry.Title, id) : id;

    /// <summary>Title of an organisation without what stands in brackets after it: for pictures and narrow cells.</summary>
    public string Brief(string id)
    {
        string title = Organisation(id);
        int bracket = title.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }

    /// <summary>A text in which ids that stand between the brackets of a row's name are given as titles.</summary>
    public string InWords(string text, string row)
    {
        int bracket = row.IndexOf('[', StringComparison.Ordinal);
        var ids = bracket < 0 ? [] : row[(bracket + 1)..].Split('[', ']', ',', '/').ToHashSet(StringComparer.Ordinal);
        return Token().Replace(text, match => ids.Contains(match.Value) ? Any(match.Value) : match.Value);
    }

    /// <summary>Title of a site.</summary>
    public string Site(string id) => _sites.TryGetValue(id, out var entry) ? Shown(entry.Title, id) : id;

    /// <summary>Title of a resource.</summary>
    public string Resource(string id) => _resources.TryGetValue(id, out var entry) ? Shown(entry.Title, id) : id;

    /// <summary>Kind of a resource; empty where it is not known.</summary>
    public string Kind(string resource) => _resources.TryGetValue(resource, out var entry) ? entry.Kind : "";

    /// <summary>Title of a plant.</summary>
    public string Plant(string id) => _plants.TryGetValue(id, out var entry) ? Shown(entry.Title, id) : id;

    /// <summary>Title of a plant, with its owner where several plants have the same title.</summary>
    public string PlantOfOwner(string id) =>
        _plants.TryGetValue(id, out var entry) && _sharedTitles.Contains(entry.Title) ? $"{Plant(id)}, {Brief(entry.Owner)}" : Plant(id);

    /// <summary>The indicator; where the directory does not know it, one that has its id for a title.</summary>
    public IndicatorEntry Indicator(string id) =>
        _indicators.TryGetValue(id, out var entry) ? entry : new IndicatorEntry(id, Text.Words.FromId(id), "", "neither", "");

    /// <summary>A scope in words: <c>organisation:gyproc</c> becomes the organisation's title.</summary>
    public string Scope(string scope)
    {
        int colon = scope.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return scope == "park" ? "The whole park" : Text.Words.FromId(scope);
        string id = scope[(colon + 1)..];
        return scope[..colon] switch
        {
            "organisation" => Organisation(id),
            "site" => Site(id),
            "plant" => Plant(id),
            _ => Text.Words.FromId(id),
        };
    }

    private string Any(string id) =>
        _plants.ContainsKey(id) ? Plant(id) : _resources.ContainsKey(id) ? Resource(id) : _sites.ContainsKey(id) ? Site(id) : _organisations.ContainsKey(id) ? Brief(id) : id;

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\-_.]*")]
    private static partial Regex Token();

    private static string Shown(string title, string id) => string.IsNullOrWhiteSpace(title) ? id : title;

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> entries, Func<T, string> id) =>
        entries.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
