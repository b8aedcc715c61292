using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Checks a balance against its package: it is made again from what is given and compared figure by figure.</summary>
public static class BalanceVerification
{
    private const int MostProblems = 50;

    /// <summary>Verifies a document.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="study">The study opened on its package with its scenarios and options.</param>
    /// <param name="request">What the document says was asked beside the balance.</param>
    /// <returns>What was found.</returns>
    public static VerificationReport Of(PlanDocument stored, Study study, BalanceRequest request)
    {
        var problems = new List<string>();
        if (DocumentSeal.DigestOf(stored) != stored.Digest) problems.Add("The digest does not match: something in the document was changed after it was written.");
        if (Balancing.ProblemOf(study, request) is { } problem) return new VerificationReport([.. problems, problem], []);
        PlanDocument made = Balancing.Run(study, new PhaseClock(), request);
        if (made.Package.Sha256 != stored.Package.Sha256) problems.Add("The package is not the one that the result was made from: its files have another hash.");
        problems.AddRange(DocumentDifferences.Between(stored, made).Take(MostProblems));
        return new VerificationReport(problems, []);
    }
}
