using EthicalBot.Bot.Commands;

namespace EthicalBot.Bot;

/// <summary>The two faces of the program: without a command it serves, with one it operates the store.</summary>
internal static class BotProgram
{
    public const string DefaultAddress = "http://localhost:3978";

    /// <summary>Runs until it is stopped or the command is done; the exit code is not 0 when the configuration is wrong.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            // Settings are read once: watching them means watching the folder in which the store is written all the time.
            var builder = WebApplication.CreateBuilder([.. ContentRoot(args), .. args, "--hostBuilder:reloadConfigOnChange=false"]);
            if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
                builder.WebHost.UseUrls(DefaultAddress);
            if (AuditCommand.Find(args) is { } audit)
                return await audit.RunAsync(builder.Configuration, Console.Out);
            builder.AddBot();
            await using var app = builder.Build();
            if (StoreCommand.Find(args) is { } command)
                return await command.RunAsync(app.Services, Console.Out);

            app.UseBot();
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (StartFault.Explain(exception) is { } explanation)
        {
            // Wrong configuration is not a crash: a sentence helps, a stack trace does not.
            await Console.Error.WriteLineAsync(explanation);
            return 1;
        }
    }

    // "dotnet run" starts it in its own folder; a published one may be started anywhere and still finds its page and settings beside it.
    private static string[] ContentRoot(string[] args) =>
        Directory.Exists("wwwroot") || args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || !Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? []
            : [$"--contentRoot={AppContext.BaseDirectory}"];
}
