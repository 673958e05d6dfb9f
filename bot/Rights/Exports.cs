using EthicalBot.Privacy.Rights;

namespace EthicalBot.Bot.Rights;

/// <summary>Makes what a person takes away, and the link to it.</summary>
internal sealed class Exports(IPersonalData data, IExportFiles files, ExportPackage package) : IExports
{
    /// <inheritdoc/>
    public async Task<ExportLink> MakeAsync(string subject, string language, string actor, CancellationToken cancellationToken)
    {
        var content = await PackAsync(subject, language, actor, cancellationToken);
        var (secret, expires) = await files.KeepAsync(subject, ExportWords.Choose(language), content, cancellationToken);
        return new($"{RightsPaths.Export}/{secret}", expires);
    }

    /// <summary>The same as bytes, for who operates the store and hands them over in another way.</summary>
    public async Task<byte[]> PackAsync(string subject, string language, string actor, CancellationToken cancellationToken) =>
        package.Make(await data.ReadAsync(subject, actor, cancellationToken), ExportWords.Of(language));
}
