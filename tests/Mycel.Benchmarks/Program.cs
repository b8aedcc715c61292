using System.Globalization;
using Mycel.Benchmarks;
using Mycel.Benchmarks.Basic;
using Mycel.Benchmarks.Flowsheets;
using Mycel.Benchmarks.Networks;
using Mycel.Benchmarks.Parks;
using Mycel.Benchmarks.Regions;
using Mycel.Benchmarks.Retrofit;
using Mycel.Benchmarks.Runs;
using Mycel.Benchmarks.Small;
using Mycel.Benchmarks.Technologies;
using Mycel.Benchmarks.Tight;

string work = Path.Combine(Path.GetTempPath(), $"mycel-bench-{Environment.ProcessId}");
TextWriter output = Console.Out;
switch (args)
{
    case ["parks", .. var sizes]:
        return Measured(() => new ParkTable(work, output).Print(sizes.Length == 0 ? ParkTable.UsualSizes : sizes.Select(Whole)));
    case ["variants"]:
        return Measured(() => new ParkTable(work, output).PrintVariants(10_000, 20));
    case ["links"]:
        return Measured(new StreamTable(work, output).Run);
    case ["infer", .. var sizes]:
        return Measured(() => new InferTable(work, output).Print(sizes.Length == 0 ? InferTable.UsualSizes : sizes.Select(Whole)));
    case ["front", .. var sizes]:
        return Measured(() => new RegionTable(work, output).Print(sizes.Length == 0 ? RegionTable.UsualSizes : sizes.Select(Whole)));
    case ["retrofit", .. var sizes]:
        return Measured(() => new RetrofitTable(work, output).Print(sizes.Length == 0 ? RetrofitTable.UsualSizes : sizes.Select(Whole)));
    case ["basic"]:
        return Measured(new BasicTable(work, output).Run);
    case ["small"]:
        return Measured(new SmallTable(work, output).Run);
    case ["network", .. var sizes]:
        return Measured(() => new NetworkTable(work, output).Run(sizes.Length == 0 ? NetworkTable.UsualSizes : sizes.Select(Whole)));
    case ["tight"]:
        return Measured(new TightTable(output).Run);
    case ["flowsheet", .. var sizes]:
        return Measured(() => new FlowsheetTable(output).Print(sizes.Length == 0 ? FlowsheetTable.UsualSizes : sizes.Select(Whole)));
    case ["all"]:
        return Measured(() =>
        {
            Machine.Print(output);
            var parks = new ParkTable(work, output);
            parks.Print(ParkTable.UsualSizes);
            parks.PrintVariants(10_000, 20);
            new StreamTable(work, output).Run();
            new InferTable(work, output).Print(InferTable.UsualSizes);
            new RegionTable(work, output).Print(RegionTable.UsualSizes);
            new RetrofitTable(work, output).Print(RetrofitTable.UsualSizes);
            new BasicTable(work, output).Run();
            new SmallTable(work, output).Run();
            new NetworkTable(work, output).Run(NetworkTable.UsualSizes);
            new TightTable(output).Run();
            new FlowsheetTable(output).Print(FlowsheetTable.UsualSizes);
        });

    // The rest is what the program starts itself with, each in a process of its own.
    case ["generate", var rows, var folder]:
        output.WriteLine(ParkGenerator.Write(ParkShape.OfRows(Whole(rows)), folder));
        return 0;
    case ["generate-region", var technologies, var folder]:
        output.WriteLine(RegionGenerator.Write(new RegionShape(Whole(technologies)), folder));
        return 0;
    case ["front-run", var folder, var objectives, var points, var threads, var gap]:
        FrontRun.Run(folder, objectives, Whole(points), Whole(threads), double.Parse(gap, CultureInfo.InvariantCulture), output);
        return 0;
    case ["front-cold", var folder, var objectives, var count]:
        FrontRun.Cold(folder, objectives, Whole(count), output);
        return 0;
    case ["retrofit-run", var folder, var budget, var objective]:
        RetrofitRun.Run(folder, budget, objective, output);
        return 0;
    case ["park-run", var folder, var limit, var method, .. var baseline]:
        ParkRun.Run(folder, double.Parse(limit, CultureInfo.InvariantCulture), method, baseline.Length > 0, output);
        return 0;
    case ["write-program", var folder, var file]:
        HighsRun.WriteProgram(folder, file);
        return 0;
    case ["write-minimised", var folder, var file]:
        HighsRun.WriteMinimised(folder, file);
        return 0;
    case ["highs-run", var file, var limit, var method]:
        HighsRun.Run(file, double.Parse(limit, CultureInfo.InvariantCulture), method, output);
        return 0;
    case ["stream-rows", var folder]:
        StreamRun.Rows(folder, output);
        return 0;
    case ["stream-records", var folder]:
        StreamRun.Records(folder, output);
        return 0;
    case ["infer-run", var folder]:
        InferRun.Run(folder, output);
        return 0;
    case ["basic-run", var size]:
        BasicProblem.Run(Whole(size), output);
        return 0;
    case ["basic-once", var size, .. var plain]:
        BasicProblem.RunOnce(Whole(size), plain.Length > 0, output);
        return 0;
    case ["small-load", var folder]:
        SmallRun.Load(folder, output);
        return 0;
    case ["small-resolve", var folder, var kind]:
        SmallRun.Resolve(folder, kind == "sweep", output);
        return 0;
    case ["network-run", var file, var directed, var threads, var sample]:
        NetworkRun.Run(file, directed == "1", Whole(threads), Whole(sample), output);
        return 0;
    case ["tight-run", var firms, var places, var form, var limit]:
        TightRun.Run(Whole(firms), Whole(places), form == "tight", double.Parse(limit, CultureInfo.InvariantCulture), output);
        return 0;
    case ["flowsheet-park-run", var plants, var reach]:
        FlowsheetParkRun.Run(Whole(plants), Whole(reach), output);
        return 0;
    case ["flowsheet-run", var plants, var reach]:
        FlowsheetRun.Run(Whole(plants), Whole(reach), output);
        return 0;
    default:
        Console.Error.WriteLine("Usage: ./bench [all | parks [ROWS …] | variants | links | front [TECHNOLOGIES …] | retrofit [REGIONS …] | infer [TECHNOLOGIES …] | basic | small | network [NODES …] | tight | flowsheet [PLANTS …]]");
        return 2;
}

static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

int Measured(Action run)
{
    try
    {
        run();
        return 0;
    }
    finally
    {
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
    }
}
