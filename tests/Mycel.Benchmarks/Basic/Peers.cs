using System.Diagnostics;
using System.Globalization;
using Mycel.Benchmarks.Runs;

namespace Mycel.Benchmarks.Basic;

/// <summary>The "basic" problem in tools that other people use, where this machine has them. None of them loads a solver: they stop at matrices, a file or the tool's own model.</summary>
/// <param name="work">Folder for their input.</param>
internal sealed class Peers(string work)
{
    private const string Python = "/usr/bin/python3";

    private const string Arrays =
        """
        import resource, sys, time
        import numpy as np, scipy.sparse as sparse
        n = int(sys.argv[1]); t = time.perf_counter()
        cells = n * n; k = np.arange(cells)
        one = sparse.identity(cells, format="csr")
        a = sparse.bmat([[one, -one], [one, one]], format="csr")
        lower = np.concatenate([(k // n).astype(float), np.zeros(cells)])
        upper = np.full(2 * cells, np.inf)
        cost = np.concatenate([np.full(cells, 2.0), np.ones(cells)])
        free = np.full(2 * cells, -np.inf)
        print("all=%r" % (time.perf_counter() - t)); print("peak=%r" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6))
        """;

    private const string Pulp =
        """
        import resource, sys, time
        import pulp
        n = int(sys.argv[1]); t = time.perf_counter()
        p = pulp.LpProblem("basic", pulp.LpMinimize)
        cells = range(n * n)
        x = [pulp.LpVariable("x%d" % k) for k in cells]; y = [pulp.LpVariable("y%d" % k) for k in cells]
        p += pulp.LpAffineExpression([(v, 2) for v in x] + [(v, 1) for v in y])
        for k in cells: p += pulp.LpAffineExpression([(x[k], 1), (y[k], -1)]) >= k // n
        for k in cells: p += pulp.LpAffineExpression([(x[k], 1), (y[k], 1)]) >= 0
        print("all=%r" % (time.perf_counter() - t)); print("peak=%r" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6))
        """;

    private const string MathProg =
        """
        param n;
        set I := 0..n-1;
        var x{I, I}; var y{I, I};
        minimize cost: sum{i in I, j in I} (2 * x[i,j] + y[i,j]);
        s.t. difference{i in I, j in I}: x[i,j] - y[i,j] >= i;
        s.t. sums{i in I, j in I}: x[i,j] + y[i,j] >= 0;
        end;
        """;

    /// <summary>Filling sparse matrices with NumPy and SciPy.</summary>
    public Figures SciPy(int size) => OfScript("fill-arrays", Arrays, size);

    /// <summary>Building the model in PuLP, no file written.</summary>
    public Figures PuLP(int size) => OfScript("build-model", Pulp, size);

    /// <summary>Generating the model in GLPK from MathProg: the whole process, no file written.</summary>
    public Figures Glpk(int size)
    {
        string model = Written("basic.mod", MathProg);
        string data = Written("basic.dat", $"data;\nparam n := {size.ToString(CultureInfo.InvariantCulture)};\nend;\n");
        var figures = new Figures();
        return Finished("glpsol", ["--check", "-m", model, "-d", data], out double seconds) is null ? figures : With(figures, seconds);
    }

    private static Figures With(Figures figures, double seconds)
    {
        figures["all"] = seconds;
        return figures;
    }

    // The scripts must not have the names of the libraries that they import.
    private Figures OfScript(string name, string script, int size)
    {
        string file = Written(name + ".py", script);
        string? text = File.Exists(Python) ? Finished(Python, [file, size.ToString(CultureInfo.InvariantCulture)], out _) : null;
        return Figures.Read(text ?? "");
    }

    private string Written(string name, string text)
    {
        Directory.CreateDirectory(work);
        string file = Path.Combine(work, name);
        File.WriteAllText(file, text);
        return file;
    }

    // Null where the tool is not there or fails: then there is nothing to compare with.
    private static string? Finished(string tool, string[] arguments, out double seconds)
    {
        long start = Stopwatch.GetTimestamp();
        seconds = double.NaN;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            string text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return process.ExitCode == 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
