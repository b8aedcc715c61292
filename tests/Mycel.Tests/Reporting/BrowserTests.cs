using System.Diagnostics;
using Mycel.Tests.Cli;

namespace Mycel.Tests.Reporting;

/// <summary>The report in a real browser that cannot reach any server.</summary>
public sealed class BrowserTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("two-plants", "run")]
    [InlineData("two-plants", "map")]
    [InlineData("two-plants", "infer")]
    [InlineData("algae-park", "balance", "--scenario", "e")]
    [InlineData("kalundborg", "pareto")]
    [InlineData("kalundborg", "pareto", "--objectives", "profit, co2, water-fresh", "--points", "9")]
    public async Task The_report_of_a_verb_opens_offline_and_draws_its_charts_without_a_complaint(string example, string verb, params string[] options)
    {
        string? browser = Browser();
        Assert.SkipWhen(browser is null, "There is no Chromium here; MYCEL_CHROMIUM may name one.");
        prompt.Copy(example);
        prompt.Type([verb, example, "--out", "out", .. options]).ExitCode.ShouldBe(0);

        (string page, string log) = await Open(browser, prompt.PathTo("out", "report.html"));

        page.ShouldContain("</html>");
        (page.Contains("<canvas", StringComparison.Ordinal) || page.Contains("<svg", StringComparison.Ordinal)).ShouldBeTrue("No chart was drawn.");
        log.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string? Browser()
    {
        string named = Environment.GetEnvironmentVariable("MYCEL_CHROMIUM") ?? "";
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Select(folder => Path.Combine(folder, "chromium")).Prepend(named).FirstOrDefault(File.Exists);
    }

    private async Task<(string Page, string Log)> Open(string? browser, string file)
    {
        using var process = Process.Start(new ProcessStartInfo(browser!)
        {
            ArgumentList =
            {
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={prompt.PathTo("profile")}",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom", new Uri(file).AbsoluteUri,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var page = process.StandardOutput.ReadToEndAsync(patience.Token);
        var log = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (await page, await log);
    }
}
