using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.SmallTalk;
using EthicalBot.Dialogs.Speech;

namespace EthicalBot.Dialogs.Routing.Routes;

/// <summary>Takes the refusal of who was asked for a message to our team and wants none: nothing is filed, what else they ask is done, and what was open before is put again.</summary>
internal sealed class NoMessageRoute(PersonRefusal refusal, RequestQueue requests, ServiceRoutes services, Leads leads, Say say) : IRoute
{
    // As sure as a message has to be that is nothing but this.
    private const double Sure = .7;

    private static readonly string[] s_noWish = [nameof(PersonDialog), nameof(SmallTalkDialog), nameof(AboutAiDialog)];

    public async Task<Lead?> TakeAsync(RoutedMessage message, CancellationToken cancellationToken)
    {
        if (message.Understood is null || message.Dialog.ActiveDialog?.Id != nameof(PersonDialog))
            return null;
        var (left, language) = (message.State.Left, message.Facts.Language);
        var isRefused = refusal.Is(message.Text, language);
        var rest = isRefused ? refusal.Rest(message.Text, language) : message.Text;
        var kinds = requests.KindsIn(message.Turn, rest);
        var meant = message.Understood is { Confidence: >= Sure } && message.Meant is { } id && !s_noWish.Contains(id) ? id : null;
        // A plain yes is no message: it may be meant for what was read back before.
        var isYes = left is not null && Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(message.Text, language) == true;
        if (!isRefused && !isYes && !((kinds.Count > 0 || meant is not null) && refusal.WantsOnlyOther(message.Text, language)))
            return null;
        await message.Dialog.CancelAllDialogsAsync(cancellationToken);
        message.State.HasClarified = false;
        if (left is not null && kinds.All(kind => services.Takes(left.Dialog, kind)))
        {
            await TellAsync(message, "Person.NoMessage", cancellationToken);
            return new(await ShopWriteDialog.PutBackAsync(message.Dialog, left, cancellationToken));
        }

        if (kinds.Count == 0 && meant is null)
        {
            await message.Turn.SendActivityAsync(say.TextWithAnswers("Person.NoMessageNext", language, Leads.FirstAnswers), cancellationToken);
            return Lead.Answered;
        }

        await TellAsync(message, "Person.NoMessage", cancellationToken);
        return await requests.BeginAsync(message.Dialog, id => leads.HoldAsync(message.Dialog, id, cancellationToken), cancellationToken, rest) is { } begun ? new Lead(begun)
            : meant is not null ? await leads.BeginAsync(message, meant, cancellationToken)
            : Lead.Answered;
    }

    private async Task TellAsync(RoutedMessage message, string key, CancellationToken cancellationToken) =>
        await message.Turn.SendActivityAsync(say.Text(key, message.Facts.Language), cancellationToken);
}
