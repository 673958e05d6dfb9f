namespace EthicalBot.Tests.Browser;

/// <summary>A picture to take, when the environment variable PICTURES is set; it is not done on every run, so that a test changes no file of the repository.</summary>
public sealed class PicturesFactAttribute : FactAttribute
{
    public PicturesFactAttribute() =>
        Skip = InstalledBrowser.WhyNot ?? (Environment.GetEnvironmentVariable("PICTURES") is null ? "Set PICTURES=1 to take the README's pictures anew." : null);
}
