namespace EthicalBot.Tests.Trust;

/// <summary>The app without a model, with one that only writes, and with one that is asked all that it can be asked; nothing listens at the endpoint.</summary>
public sealed class ModelSites : IDisposable
{
    private static readonly (string, string)[] s_model = [("Generation:Endpoint", "http://127.0.0.1:9/v1/"), ("Generation:Model", "test")];

    public TrustSite Without { get; } = new();

    public TrustSite Writing { get; } = With();

    public TrustSite Asking { get; } = With(("Generation:SecondOpinion", "true"), ("Generation:Judge:Kind", "ContentSafety"), ("Generation:Judge:Endpoint", "https://127.0.0.1:9/"), ("Generation:Judge:Key", "none"));

    public void Dispose()
    {
        Without.Dispose();
        Writing.Dispose();
        Asking.Dispose();
    }

    internal static TrustSite With(params (string, string)[] more) => TrustSite.With([.. s_model, .. more]);
}
