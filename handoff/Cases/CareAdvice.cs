namespace EthicalBot.Handoff.Cases;

/// <summary>The keys of how an agent should take up a case: what to do, never what was concluded about the customer.</summary>
public static class CareAdvice
{
    /// <summary>With time and tact.</summary>
    public const string HandleWithCare = "handleWithCare";

    /// <summary>Something cannot wait.</summary>
    public const string BeQuick = "beQuick";

    /// <summary>Before anything is explained.</summary>
    public const string ListenFirst = "listenFirst";

    /// <summary>A legal step was named.</summary>
    public const string PromiseNothing = "promiseNothing";
}
