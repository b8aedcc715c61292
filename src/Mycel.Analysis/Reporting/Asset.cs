using System.Text;

namespace Mycel.Analysis.Reporting;

/// <summary>Files that are built into the program and put into every page.</summary>
internal static class Asset
{
    private static readonly Lazy<string> LazyStyle = new(() => Read("report.css")), LazyScript = new(() => Read("report.js")), LazyCharts = new(() => Read("echarts.js"));

    /// <summary>The style sheet.</summary>
    public static string Style => LazyStyle.Value;

    /// <summary>The script of the page.</summary>
    public static string Script => LazyScript.Value;

    /// <summary>Apache ECharts.</summary>
    public static string Charts => LazyCharts.Value;

    // A browser reads every line end as one line feed and hashes what it read; so do we.
    private static string Read(string name)
    {
        using System.IO.Stream stream = typeof(Asset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
