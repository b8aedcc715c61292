using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mycel.Analysis.Results;

/// <summary>Closes a document with a digest of everything in it but the timings.</summary>
public static class DocumentSeal
{
    // Without indentation: the blanks of a large document are half of its text.
    private static readonly PlanJson Compact = new(new JsonSerializerOptions(PlanJson.Default.Options) { WriteIndented = false });
    private static readonly FrontJson CompactFront = new(new JsonSerializerOptions(FrontJson.Default.Options) { WriteIndented = false });
    private static readonly SweepJson CompactSweep = new(new JsonSerializerOptions(SweepJson.Default.Options) { WriteIndented = false });

    /// <summary>The document with its digest.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same, with <see cref="PlanDocument.Digest"/> set.</returns>
    public static PlanDocument Close(PlanDocument document) => document with { Digest = DigestOf(document) };

    /// <summary>Digest of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string DigestOf(PlanDocument document) =>
        DigestOf(document with { Digest = "", Timings = new Dictionary<string, double>() }, Compact.PlanDocument);

    /// <summary>The front with its digest.</summary>
    /// <param name="document">The front.</param>
    /// <returns>The same, with <see cref="FrontDocument.Digest"/> set.</returns>
    public static FrontDocument Close(FrontDocument document) => document with { Digest = DigestOf(document) };

    /// <summary>Digest of a front.</summary>
    /// <param name="document">The front.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string DigestOf(FrontDocument document) =>
        DigestOf(document with { Digest = "", Timings = new Dictionary<string, double>() }, CompactFront.FrontDocument);

    /// <summary>The sweep with its digest.</summary>
    /// <param name="document">The sweep.</param>
    /// <returns>The same, with <see cref="SweepDocument.Digest"/> set.</returns>
    public static SweepDocument Close(SweepDocument document) => document with { Digest = DigestOf(document) };

    /// <summary>Digest of a sweep.</summary>
    /// <param name="document">The sweep.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string DigestOf(SweepDocument document) =>
        DigestOf(document with { Digest = "", Timings = new Dictionary<string, double>() }, CompactSweep.SweepDocument);

    private static string DigestOf<T>(T bare, JsonTypeInfo<T> type)
    {
        // The text of a large plan is hundreds of megabytes: it is hashed as it is written and never held.
        using var sha256 = SHA256.Create();
        using (var sink = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write)) JsonSerializer.Serialize(sink, bare, type);
        return Convert.ToHexStringLower(sha256.Hash!);
    }
}
