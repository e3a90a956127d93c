package ocp.trades;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ocp.Log;
import ocp.Settings;
import ocp.reference.ReferenceData;
import ocp.wire.BackOff;
import ocp.wire.Gateway;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** Finds the channels of the business date and of later ones, and has each followed. */
public final class Desk {
    private final Settings settings;
    private final Gateway gateway;
    private final Books books;
    private final ReferenceData reference;
    private final TradeService service;
    private final BackOff backOff;
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final Semaphore ended = new Semaphore(0);
    private boolean someComplete;

    public Desk(Settings settings, Gateway gateway, Books books, ReferenceData reference) {
        this.settings = settings;
        this.gateway = gateway;
        this.books = books;
        this.reference = reference;
        service = new TradeService(gateway, settings.pace().answerMs());
        backOff = gateway.backOff();
    }

    TradeService service() {
        return service;
    }

    ReferenceData reference() {
        return reference;
    }

    boolean streams() {
        return settings.streams();
    }

    /** Runs until the process is ended, or the channel list is refused for good. */
    public void run() throws Refusal {
        while (true) {
            List<Channel> channels = channels();
            channels.stream()
                    .filter(channel -> channel.tradeDate().compareTo(settings.businessDate()) >= 0)
                    .forEach(this::follow);
            awaitReasonToLookAgain(channels.isEmpty());
        }
    }

    /** Whether the list still has a channel that was not found. */
    boolean lists(String channelId) {
        try {
            return channels().stream().anyMatch(channel -> channel.id().equals(channelId));
        } catch (Refusal refusal) {
            Log.say("no channel list: " + refusal.getMessage());
            return false;
        }
    }

    void ended(String channelId) {
        Log.say(channelId + " is no longer followed");
        ended.release();
    }

    private List<Channel> channels() throws Refusal {
        while (true) {
            try {
                List<Channel> channels = service.channels();
                backOff.reset();
                return channels;
            } catch (Outage outage) {
                Log.say("no channel list: " + outage.getMessage());
                backOff.pauseAfter(outage);
            }
        }
    }

    private void follow(Channel channel) {
        ChannelBook book = books.of(channel.id());
        someComplete |= book.complete();
        if (book.complete() || !followed.add(channel.id())) {
            return;
        }
        book.follow(channel, trade -> reference.maps(channel.tradeDate(), trade));
        new Thread(new Follower(channel, book, this, gateway), channel.id()).start();
    }

    /** The channels of the next trade date appear when those of this one have ended; until then the list says nothing new. */
    private void awaitReasonToLookAgain(boolean noneYet) {
        try {
            if (!someComplete && !noneYet) {
                ended.acquire();
                someComplete = true;
            } else if (!ended.tryAcquire(settings.pace().lookMs(), TimeUnit.MILLISECONDS)) {
                return;
            }
            ended.drainPermits();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while waiting", stopped);
        }
    }
}
