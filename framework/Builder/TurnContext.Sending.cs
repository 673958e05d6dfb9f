using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private Task<ResourceResponse[]> PassToSendHandlersAsync(List<Activity> activities, int handler, CancellationToken cancellationToken) =>
        handler == _onSendActivities.Count
            ? SendNowAsync(activities, cancellationToken)
            : _onSendActivities[handler](
                this, activities, () => PassToSendHandlersAsync(activities, handler + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);

        // An adapter may answer with fewer ids than activities; only those that have one are stamped.
        for (var i = 0; i < Math.Min(responses?.Length ?? 0, activities.Count); i++)
        {
            activities[i].Id = responses![i]?.Id; // The loop's bound is zero when there are no responses.
        }

        Responded |= activities.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses ?? [];
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                // The adapter never sees it, so the turn remembers that the invoke is answered.
                TurnState.Set(InvokeResponse.TurnStateKey, activity);
            }
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
