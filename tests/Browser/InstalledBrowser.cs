namespace EthicalBot.Tests.Browser;

/// <summary>The browser of this machine: where CHROMIUM says, else where it usually is. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? new[] { named }.FirstOrDefault(File.Exists) : Usual.FirstOrDefault(File.Exists);

    /// <summary>Why no browser test can run here, or null when they can.</summary>
    public static string? WhyNot { get; } =
        Path is not null ? null : "There is no Chromium here: install it (Debian: apt install chromium), or name its program in the environment variable CHROMIUM.";
}
