using System.Security.Cryptography;
using System.Text.Json;

namespace Mycel.Analysis.Results;

/// <summary>Closes a document with a digest of everything in it but the timings.</summary>
public static class DocumentSeal
{
    /// <summary>The document with its digest.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The same, with <see cref="PlanDocument.Digest"/> set.</returns>
    public static PlanDocument Close(PlanDocument document) => document with { Digest = DigestOf(document) };

    /// <summary>Digest of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string DigestOf(PlanDocument document)
    {
        PlanDocument bare = document with { Digest = "", Timings = new Dictionary<string, double>() };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(bare, PlanJson.Default.PlanDocument)));
    }
}
