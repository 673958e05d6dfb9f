using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Answers a request with what its turn recorded; the same request sent again gets the same.</summary>
internal sealed class RecordedReply(IRecordedAnswers answers, Addressing addressing, ConversationSignal signal, IOptions<BotServiceOptions> options, TimeProvider time)
{
    // The turn may run on another machine, whose signal is not heard here.
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>Waits for the turn of an invoke; 504 when it takes too long, and the turn goes on.</summary>
    public Task<IResult> ToInvokeAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        WaitAsync(conversation, activityId, static (said, _) => Task.FromResult(OfInvoke(said)), cancellationToken);

    /// <summary>Waits for the turn of an activity that expects its replies here; 504 when it takes too long, and the turn goes on.</summary>
    public Task<IResult> WithRepliesAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        WaitAsync(conversation, activityId, RepliesAsync, cancellationToken);

    private async Task<IResult> WaitAsync(
        ConversationKey conversation, string activityId, Func<IReadOnlyList<Activity>, CancellationToken, Task<IResult>> answer, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.AnswerSeconds), time);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            while (true)
            {
                var news = signal.NextAsync(conversation);
                if (await answers.FindAsync(conversation, activityId, waiting.Token) is { } said)
                    return await answer(said, waiting.Token);
                await Task.WhenAny(news, Task.Delay(Poll, time, waiting.Token));
                waiting.Token.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BotServiceAnswer.TooSlow();
        }
    }

    private static IResult OfInvoke(IReadOnlyList<Activity> said)
    {
        if (said.FirstOrDefault(activity => activity.Type == ActivityTypesEx.InvokeResponse)?.Value is not JObject recorded)
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        var response = recorded.ToObject<InvokeResponse>()!; // an object is never null
        return response.Body is null
            ? Results.StatusCode(response.Status)
            : Results.Text(JsonConvert.SerializeObject(response.Body), "application/json", statusCode: response.Status);
    }

    private async Task<IResult> RepliesAsync(IReadOnlyList<Activity> said, CancellationToken cancellationToken)
    {
        var replies = new List<Activity>();
        foreach (var activity in said)
        {
            if (await addressing.AddressAsync(activity, cancellationToken) is var (addressed, _))
                replies.Add(addressed);
        }

        return Results.Text(JsonConvert.SerializeObject(new ExpectedReplies(replies), Wire), "application/json");
    }
}
