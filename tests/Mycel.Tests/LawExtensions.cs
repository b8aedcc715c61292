using System.Globalization;
using CsCheck;

namespace Mycel.Tests;

/// <summary>
/// Laws: what is true of every case. The cases come by lot from one seed, so that every run and every machine tries the same ones. <c>MYCEL_FRESH_CASES=5 ./test</c>
/// draws others each time, and five times as many. A case that fails is shrunk, and its seed printed; <c>CsCheck_Seed</c> brings it back.
/// </summary>
internal static class LawExtensions
{
    private const ulong FirstSeed = 20_260;
    private const long Usual = 100;

    private static readonly int Fresh = int.TryParse(Environment.GetEnvironmentVariable("MYCEL_FRESH_CASES"), CultureInfo.InvariantCulture, out int times) ? times : 0;

    /// <summary>Holds a law against cases drawn by lot.</summary>
    /// <param name="cases">What may be drawn.</param>
    /// <param name="law">Throws where the law is broken.</param>
    /// <param name="iter">How many cases.</param>
    /// <param name="threads">How many are tried side by side; as many as there are processors where it is -1.</param>
    public static void ForAll<T>(this Gen<T> cases, Action<T> law, long iter = Usual, int threads = -1)
    {
        if (Fresh > 0 || Check.Seed is not null)
        {
            cases.Sample(law, iter: iter * Math.Max(1, Fresh), threads: threads);
            return;
        }

        ulong[] seeds = Seeds(iter);
        string? seed = null;
        Parallel.For(0, seeds.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, (number, loop) =>
        {
            var lot = new PCG(0, seeds[number]);
            string start = lot.ToString(lot.State);
            try
            {
                law(cases.Generate(lot, null, out _));
            }
            catch (Exception)
            {
                seed = start;
                loop.Stop();
            }
        });
        if (seed is null) return;
        cases.Sample(law, seed: seed, iter: Math.Max(iter, Usual), threads: 1);
        throw new InvalidOperationException($"The law was broken by the case of the seed {seed}, and held when it was tried again.");
    }

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T>(this Gen<T> cases, Func<T, bool> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn).ShouldBeTrue(), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Action<T1, T2, T3> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Action<T1, T2, T3, T4> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> cases, Action<T1, T2, T3, T4, T5> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4, drawn.Item5), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3, T4, T5, T6>(
        this Gen<(T1, T2, T3, T4, T5, T6)> cases, Action<T1, T2, T3, T4, T5, T6> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4, drawn.Item5, drawn.Item6), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> cases, Func<T1, T2, bool> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2).ShouldBeTrue(), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Func<T1, T2, T3, bool> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3).ShouldBeTrue(), iter, threads);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Action{T}, long, int)"/>
    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Func<T1, T2, T3, T4, bool> law, long iter = Usual, int threads = -1) =>
        cases.ForAll(drawn => law(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4).ShouldBeTrue(), iter, threads);

    private static ulong[] Seeds(long count)
    {
        var lot = new PCG(1, FirstSeed);
        var seeds = new ulong[count];
        for (int i = 0; i < seeds.Length; i++) seeds[i] = lot.Next64();
        return seeds;
    }
}
