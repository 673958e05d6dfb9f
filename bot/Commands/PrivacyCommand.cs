using EthicalBot.Bot.Rights;
using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Commands;

/// <summary>
/// <c>bot -- privacy export|erase WHOM</c> and <c>bot -- privacy certificate REFERENCE</c>: for requests that come by letter, while the bot runs or not.
/// WHOM is the id of a conversation, the reference of a case or of a request, or a subject's id.
/// </summary>
internal sealed class PrivacyCommand(string what, string reference, IReadOnlyList<string> rest) : StoreCommand
{
    private const string Source = "letter";

    /// <inheritdoc/>
    public override Task<int> RunAsync(IServiceProvider services, TextWriter output) => what switch
    {
        "export" => WithSubjectAsync(services, output, ExportAsync),
        "erase" => WithSubjectAsync(services, output, EraseAsync),
        "certificate" => CertificateAsync(services, output),
        _ => RefuseAsync(output, $"There is no command 'privacy {what}'. Write privacy export WHOM [LANGUAGE] [FILE], privacy erase WHOM yes, or privacy certificate REFERENCE."),
    };

    private async Task<int> WithSubjectAsync(IServiceProvider services, TextWriter output, Func<IServiceProvider, TextWriter, string, Task<int>> act)
    {
        var found = await services.GetRequiredService<ISubjectSearch>().FindAsync(reference, CancellationToken.None);
        return found switch
        {
            [var subject] => await act(services, output, subject),
            [] => await RefuseAsync(output, $"Nothing is held under '{reference}'. Give the id of a conversation, the reference of a case or of a request, or a subject's id."),
            _ => await RefuseAsync(output, $"'{reference}' is about more than one person. Give the channel too (channel/id), or a subject's id."),
        };
    }

    private async Task<int> ExportAsync(IServiceProvider services, TextWriter output, string subject)
    {
        var language = rest.Count > 0 ? rest[0] : "en";
        var path = Path.GetFullPath(rest.Count > 1 ? rest[1] : "export.zip");
        if (File.Exists(path))
            return await RefuseAsync(output, $"{path} exists already. Name another file.");
        var requests = services.GetRequiredService<IRightsRequests>();
        var request = RightsReference.New();
        await requests.OpenAsync(request, RightsRequestKind.Export, subject, Source, language, CancellationToken.None);
        var content = await services.GetRequiredService<Exports>().PackAsync(subject, language, Operator, CancellationToken.None);
        await WriteOwnerOnlyAsync(path, content);
        await requests.CloseAsync(request, RightsRequestOutcome.Done, CancellationToken.None);
        await output.WriteLineAsync($"{path} holds all that is held about this person, in clear: {content.Length} bytes. Give it to them on a safe way, and delete it.");
        await output.WriteLineAsync($"The register has it as {request}.");
        return 0;
    }

    private async Task<int> EraseAsync(IServiceProvider services, TextWriter output, string subject)
    {
        var counts = await services.GetRequiredService<IPersonalData>().CountAsync(subject, CancellationToken.None);
        foreach (var (category, count) in counts)
            await output.WriteLineAsync($"  {category,-24} {count}");
        if (rest is not ["yes", ..])
            return await RefuseAsync(output, $"This would be erased for good, but for what the law has kept. Write privacy erase {reference} yes to do it.");

        var requests = services.GetRequiredService<IRightsRequests>();
        var request = (await requests.FindAsync(reference, CancellationToken.None))?.Reference ?? RightsReference.New();
        await requests.OpenAsync(request, RightsRequestKind.Erasure, subject, Source, "en", CancellationToken.None);
        switch (await services.GetRequiredService<IErasure>().EraseAsync(subject, request, Operator, CancellationToken.None))
        {
            case ErasureOutcome.Held held:
                return await RefuseAsync(output, $"A legal hold keeps this person's data until {held.Until:u}. Nothing was erased; the register has the request as {request}.");
            case ErasureOutcome.NothingHeld:
                return await RefuseAsync(output, "Nothing is held about this person.");
            default:
                await output.WriteLineAsync($"Erased. The certificate is {request}. A bot that runs beside this may have the key in memory for 30 seconds more.");
                return 0;
        }
    }

    private async Task<int> CertificateAsync(IServiceProvider services, TextWriter output)
    {
        if (await services.GetRequiredService<IErasure>().CertificateAsync(reference, CancellationToken.None) is not { } certificate)
            return await RefuseAsync(output, $"There is no certificate {reference}, or it was changed.");
        await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(certificate.Canonical()));
        await output.WriteLineAsync($"sha256 {certificate.Hash()}");
        return 0;
    }

    private static async Task WriteOwnerOnlyAsync(string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        await file.WriteAsync(content);
    }

    private static async Task<int> RefuseAsync(TextWriter output, string sentence)
    {
        await output.WriteLineAsync(sentence);
        return 1;
    }
}
